package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The objective a program serves. Immutable.
 *
 * @param name the data file's name, such as {@code TECH}; what a program stores
 * @param summary one sentence for whoever chooses a track
 * @param purpose the purpose line a new program starts with
 * @param topics the menu, in the order it is shown
 * @param style how people like to work together; answers are stored in this order
 * @param sessions the arc, {@link #ARCS} of them
 * @param braveQuestions questions that take some courage, for the session that has room for one
 */
public record Track(
        String name,
        Text title,
        Text summary,
        Text purpose,
        List<Topic> topics,
        List<StyleQuestion> style,
        List<SessionArc> sessions,
        List<Text> braveQuestions,
        List<RubricRow> rubric,
        ReportWording report) {

    /** How many sessions an arc describes. */
    public static final int ARCS = 6;

    public Track {
        topics = List.copyOf(topics);
        style = List.copyOf(style);
        sessions = List.copyOf(sessions);
        braveQuestions = List.copyOf(braveQuestions);
        rubric = List.copyOf(rubric);
    }

    public Optional<Topic> topic(String key) {
        return topics.stream().filter(topic -> topic.key().equals(key)).findFirst();
    }

    public Optional<RubricRow> row(String key) {
        return rubric.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /**
     * What session {@code number} of {@code all} is for. The first opens the arc and the last closes it; where a program
     * has another number of sessions than the arc, the middle is shortened or stretched.
     */
    public SessionArc arc(int number, int all) {
        if (number < 1 || all < 1) {
            throw new IllegalArgumentException("Sessions are counted from 1: " + number + " of " + all);
        }
        if (number >= all) {
            return all == 1 ? sessions.getFirst() : sessions.getLast();
        }
        return sessions.get(Math.round((number - 1f) * (ARCS - 1) / (all - 1)));
    }
}
