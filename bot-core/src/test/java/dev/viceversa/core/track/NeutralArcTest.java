package dev.viceversa.core.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read in a program whose mentors are not the junior ones, on every track and in both languages. */
class NeutralArcTest {

    /** Words that only fit where juniors mentor seniors. */
    private static final Pattern REVERSE_WORDS =
            Pattern.compile("(?i)\\b(juniors?|seniors?|upward|leaders|those who lead|reverse)\\b"
                    + "|Führungskräfte|die führen|Jüngere|Nachwuchs|umgekehrtes Mentoring");

    private final Tracks tracks = new Tracks("");
    private final Texts texts = new Texts(List.of(tracks));

    @Test
    void no_track_speaks_of_juniors_and_leaders_where_others_mentor() {
        for (Locale language : Texts.LANGUAGES) {
            Reader reader = new Reader(language, ZoneId.of("Europe/Berlin"));
            for (Track track : tracks.all()) {
                assertThat(read(NeutralArc.in(track)).map(text -> texts.say(text, reader)))
                        .as("%s in %s", track.name(), language)
                        .hasSizeGreaterThan(60)
                        .allSatisfy(words -> assertThat(words).doesNotContainPattern(REVERSE_WORDS));
            }
        }
    }

    @Test
    void the_words_that_are_looked_for_are_those_a_reverse_program_uses() {
        Reader german = new Reader(Locale.GERMAN, ZoneId.of("Europe/Berlin"));
        for (Track track : List.of(tracks.of("TECH"), tracks.of("MARKET"))) {
            assertThat(texts.say(track.report().aim(), Reader.UNKNOWN)).containsPattern(REVERSE_WORDS);
            assertThat(texts.say(track.report().aim(), german)).containsPattern(REVERSE_WORDS);
        }
    }

    /** All of a track that people of a running program read; title, summary and purpose are chosen before. */
    private static Stream<Text> read(Track track) {
        return Stream.of(
                        track.topics().stream().map(Topic::name),
                        track.style().stream().flatMap(one -> Stream.of(one.question(), one.low(), one.high())),
                        track.rubric().stream().flatMap(row -> row.anchors().stream()),
                        track.rubric().stream().map(RubricRow::name),
                        track.braveQuestions().stream(),
                        track.sessions().stream().flatMap(NeutralArcTest::read),
                        Stream.of(
                                track.report().aim(),
                                track.report().growth(),
                                track.report().limits()))
                .flatMap(part -> part);
    }

    private static Stream<Text> read(SessionArc session) {
        return Stream.of(
                        Stream.of(session.title(), session.aim(), session.giveBack()),
                        session.prepare().mentor().stream(),
                        session.prepare().mentee().stream(),
                        session.reflect().mentor().stream(),
                        session.reflect().mentee().stream())
                .flatMap(part -> part);
    }
}
