package dev.viceversa.codestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormattingTest {

    private final Formatting formatting = new Formatting();

    @Test
    void imports_are_ordered_and_unused_ones_go() {
        String messy = """
            package a;
            import java.util.Set;
            import java.util.Map;
            import java.util.List;
            class A { List<Set<String>> x; }
            """;
        assertThat(formatting.format("A.java", messy)).isEqualTo("""
            package a;

            import java.util.List;
            import java.util.Set;

            class A {
                List<Set<String>> x;
            }
            """);
    }

    @Test
    void the_language_of_today_is_understood() {
        String modern = """
            package a;

            sealed interface Answer permits Yes, No {
                static String say(Answer answer) {
                    return switch (answer) {
                        case Yes(String who, var _) when who.isEmpty() -> "somebody";
                        case Yes(String who, var _) -> who;
                        case No _ -> "nobody";
                    };
                }
            }

            record Yes(String who, int times) implements Answer {}

            record No() implements Answer {}
            """;
        assertThat(formatting.format("Answer.java", modern)).isEqualTo(modern);
    }

    @Test
    void constructor_prologues_are_understood() {
        String prologue = """
            package a;

            class Child extends Parent {
                Child(int size) {
                    if (size < 0) throw new IllegalArgumentException();
                    super(size);
                }
            }
            """;
        assertThat(formatting.format("Child.java", prologue)).contains("super(size);");
    }

    @Test
    void what_is_not_java_is_named() {
        assertThatThrownBy(() -> formatting.format("Broken.java", "class {"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Broken.java");
    }
}
