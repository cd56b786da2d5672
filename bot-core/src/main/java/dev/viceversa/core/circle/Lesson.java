package dev.viceversa.core.circle;

import dev.viceversa.core.text.Text;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small lesson for one circle: a thought, something to try, and questions to talk about.
 *
 * @param key its name in the data file and in the text keys
 * @param upward whether it is about mentoring somebody who leads
 */
public record Lesson(String key, boolean upward) {

    private static final int QUESTIONS = 3;

    public Text title() {
        return text("title");
    }

    public Text thought() {
        return text("thought");
    }

    /** Something to do together, for about a quarter of an hour. */
    public Text tryIt() {
        return text("try");
    }

    public List<Text> questions() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(n -> text("ask" + n))
                .toList();
    }

    private Text text(String part) {
        return Text.of("lesson." + key + "_" + part);
    }
}
