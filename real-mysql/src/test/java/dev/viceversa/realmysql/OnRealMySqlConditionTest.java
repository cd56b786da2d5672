package dev.viceversa.realmysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnRealMySqlConditionTest {

    /** JUnit hands its context to extensions only. */
    @RegisterExtension
    final ContextKeeper kept = new ContextKeeper();

    private final List<String> told = new ArrayList<>();

    @Test
    void where_mysql_can_run_the_test_runs() {
        assertThat(decide(Optional.empty(), true).isDisabled()).isFalse();
        assertThat(decide(Optional.empty(), false).isDisabled()).isFalse();
    }

    @Test
    void where_it_cannot_the_test_is_skipped_with_the_reason() {
        ConditionEvaluationResult result = decide(Optional.of("libaio.so.1 cannot be loaded"), false);
        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).hasValue("no real MySQL: libaio.so.1 cannot be loaded");
        assertThat(told)
                .containsExactly("skipped where_it_cannot_the_test_is_skipped_with_the_reason():"
                        + " no real MySQL: libaio.so.1 cannot be loaded");
    }

    @Test
    void where_it_cannot_but_must_the_test_fails() {
        assertThatThrownBy(() -> decide(Optional.of("libaio.so.1 cannot be loaded"), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("libaio.so.1")
                .hasMessageContaining("VICEVERSA_REQUIRE_MYSQL");
    }

    @Test
    void a_missing_library_is_named_with_the_remedy() {
        assertThat(NativeLibraries.missing("Linux", "amd64", List.of("libc.so.6", "libviceversa-nowhere.so.9")))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith("libviceversa-nowhere.so.9 cannot be loaded")
                        .contains("apt-get install"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void libraries_that_are_there_are_no_obstacle() {
        assertThat(NativeLibraries.missing("Linux", "amd64", List.of("libc.so.6")))
                .isEmpty();
    }

    @Test
    void other_systems_and_processors_are_named() {
        assertThat(NativeLibraries.missing("Mac OS X", "aarch64", List.of()))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Mac OS X aarch64"));
        assertThat(NativeLibraries.missing("Linux", "aarch64", List.of())).isPresent();
    }

    private ConditionEvaluationResult decide(Optional<String> obstacle, boolean required) {
        return new OnRealMySqlCondition(obstacle, required, told::add).evaluateExecutionCondition(kept.context());
    }

    static final class ContextKeeper implements BeforeEachCallback {
        private Optional<ExtensionContext> context = Optional.empty();

        @Override
        public void beforeEach(ExtensionContext now) {
            context = Optional.of(now);
        }

        ExtensionContext context() {
            return context.orElseThrow();
        }
    }
}
