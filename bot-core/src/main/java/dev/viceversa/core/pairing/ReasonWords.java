package dev.viceversa.core.pairing;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Says in words why two people were put together. Thread-safe. */
@Singleton
public final class ReasonWords {

    private static final int MOST_TOPICS = 3;

    private final TopicNames topics;

    ReasonWords(TopicNames topics) {
        this.topics = topics;
    }

    /** One reason, as a label and what it says. */
    public Block.Fact fact(Reason reason, Program program) {
        return new Block.Fact(Text.of("reason.label_" + word(reason.kind())), said(reason, program));
    }

    private static String word(Reason.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** All reasons, the most convincing first. */
    public Block.Facts facts(List<Reason> reasons, Program program) {
        return new Block.Facts(
                reasons.stream().map(reason -> fact(reason, program)).toList());
    }

    /** All reasons in one line, the most convincing first. */
    public Text line(List<Reason> reasons, Program program) {
        return reasons.stream()
                .map(reason -> said(reason, program))
                .reduce((head, next) -> Text.of("reason.more", "head", head, "next", next))
                .orElseGet(() -> Text.list(List.of()));
    }

    /** One reason as a short phrase. */
    public Text said(Reason reason, Program program) {
        List<String> details = reason.details();
        return switch (reason.kind()) {
            case TOPICS ->
                Text.list(details.stream()
                        .limit(MOST_TOPICS)
                        .map(topic -> topics.name(program, topic))
                        .toList());
            case RANKED_BY_BOTH, RANKED_BY_MENTEE, RANKED_BY_MENTOR ->
                Text.of("reason." + word(reason.kind()), "topic", topics.name(program, details.getFirst()));
            case SIMILAR_STYLE -> Text.of("reason.similar_style");
            case OTHER_STYLE -> Text.of("reason.other_style");
            case OTHER_DEPARTMENT, OTHER_SITE ->
                Text.of("reason.places", "mentor", details.getFirst(), "mentee", details.getLast());
            case HOURS -> Text.of("reason.hours", "hours", Integer.parseInt(details.getFirst()));
            case CHOSEN -> Text.of("reason.chosen");
        };
    }
}
