package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The six sessions as they read where the mentor is not the junior one. A track's own guide speaks of juniors who share and
 * of those who lead; its topics, rubric and style fit every program. Pure.
 */
public final class NeutralArc {

    private static final int BRAVE_QUESTIONS = 6;
    private static final int PROMPTS = 2;

    private NeutralArc() {}

    /** The track with sessions, brave questions and aim in words that fit whoever mentors whom. */
    public static Track in(Track track) {
        return new Track(
                track.name(),
                track.title(),
                track.summary(),
                track.purpose(),
                track.topics(),
                track.style(),
                IntStream.rangeClosed(1, Track.ARCS)
                        .mapToObj(NeutralArc::session)
                        .toList(),
                texts("brave", BRAVE_QUESTIONS),
                track.rubric(),
                new ReportWording(
                        Text.of("arc.aim"),
                        track.report().growth(),
                        track.report().limits()));
    }

    private static SessionArc session(int number) {
        return new SessionArc(
                number,
                Text.of("arc." + number + "_title"),
                Text.of("arc." + number + "_aim"),
                Text.of("arc." + number + "_give_back"),
                prompts(number + "_prepare"),
                prompts(number + "_reflect"));
    }

    private static Prompts prompts(String key) {
        return new Prompts(texts(key + "_mentor", PROMPTS), texts(key + "_mentee", PROMPTS));
    }

    private static List<Text> texts(String key, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> Text.of("arc." + key + "_" + n))
                .toList();
    }
}
