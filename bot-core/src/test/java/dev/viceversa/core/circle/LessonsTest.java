package dev.viceversa.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.Mode;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LessonsTest {

    private final Lessons lessons = new Lessons();

    @Test
    void every_lesson_is_whole_in_every_language_and_says_nothing_another_says() {
        Texts texts = new Texts();
        for (Locale language : Texts.LANGUAGES) {
            Reader reader = new Reader(language, ZoneOffset.UTC);
            Set<String> said = new HashSet<>();
            for (Lesson lesson : lessons.all()) {
                Stream.concat(Stream.of(lesson.title(), lesson.thought(), lesson.tryIt()), lesson.questions().stream())
                        .map(text -> texts.say(text, reader))
                        .forEach(words -> {
                            assertThat(words).isNotBlank().hasSizeLessThan(400);
                            assertThat(said.add(words)).as(words).isTrue();
                        });
                assertThat(texts.knows(((Text.Keyed) lesson.title()).key(), language))
                        .isTrue();
            }
        }
    }

    @Test
    void a_program_of_a_year_has_no_lesson_twice_and_only_reverse_programs_talk_about_leading_upward() {
        List<Lesson> year = IntStream.rangeClosed(1, 11)
                .mapToObj(n -> lessons.nth(n, Mode.REVERSE))
                .toList();
        assertThat(year).doesNotHaveDuplicates().anyMatch(Lesson::upward);
        assertThat(IntStream.rangeClosed(1, 30).mapToObj(n -> lessons.nth(n, Mode.TRADITIONAL)))
                .noneMatch(Lesson::upward);
    }
}
