package dev.viceversa.core.ui;

import dev.viceversa.core.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One piece of a message, said by meaning; each adapter picks its platform's best widget and splits or shortens what
 * is too long on purpose. Adapters switch over these exhaustively, without a default. Immutable.
 */
public sealed interface Block extends Element {

    /** What the message is about, one line. */
    record Heading(Text text) implements Block {}

    /** Plain sentences; line breaks are kept. */
    record Prose(Text text, Tone tone) implements Block {
        public Prose(Text text) {
            this(text, Tone.NORMAL);
        }
    }

    /** How loudly something is said. */
    enum Tone {
        NORMAL,
        /** Small print: who will see this, when it ends. */
        QUIET
    }

    /** Pairs of a label and what it says, such as "When" and "Tuesday, 10:00". */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        public static Facts of(Fact... facts) {
            return new Facts(List.of(facts));
        }
    }

    record Fact(Text label, Text value) {}

    /**
     * A person, shown so that the reader can recognise and reach them.
     *
     * @param personId whose card it is; adapters link the person's account on the reader's platform when there is one
     * @param name the person's own name
     * @param line one line beneath it, such as department and site; empty when nothing is known
     */
    record PersonCard(String personId, Text name, Optional<Text> line) implements Block {}

    /** Somebody's own words, and whose they are when that may be told. */
    record Quote(Text words, Optional<Text> by) implements Block {}

    /** A picture the bot made (PNG), with the words for somebody who cannot see it. */
    record Picture(String title, byte[] png, Text alternative) implements Block {}

    /** A line between two thoughts. */
    record Divider() implements Block {}

    /** Things the reader can do next, most likely first. */
    record Buttons(List<Button> buttons) implements Block {
        public Buttons {
            buttons = List.copyOf(buttons);
        }

        public static Buttons of(Button... buttons) {
            return new Buttons(List.of(buttons));
        }
    }

    /**
     * A way for two people to meet: a link into a direct conversation and, when a time is known, a calendar entry.
     *
     * @param personId whom the reader meets
     * @param name the other person's name
     * @param subject what the calendar entry is called
     * @param at when it starts, UTC; empty while no time is agreed
     * @param length how long it lasts
     * @param calendarPath single-use path below the public address of a calendar file; empty when there is none
     */
    record MeetUp(
            String personId,
            Text name,
            Text subject,
            Optional<Instant> at,
            Duration length,
            Optional<String> calendarPath)
            implements Block {}

    /**
     * A file to fetch.
     *
     * @param label what it is
     * @param path its single-use path below the public address
     */
    record Download(Text label, String path) implements Block {}

    static Heading heading(String key, Object... args) {
        return new Heading(Text.of(key, args));
    }

    static Prose prose(String key, Object... args) {
        return new Prose(Text.of(key, args));
    }

    static Prose quiet(String key, Object... args) {
        return new Prose(Text.of(key, args), Tone.QUIET);
    }
}
