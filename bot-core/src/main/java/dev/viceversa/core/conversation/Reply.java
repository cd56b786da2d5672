package dev.viceversa.core.conversation;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Home;
import dev.viceversa.core.ui.Message;
import java.util.Map;

/** What the person sees at once. Adapters switch over these exhaustively. Immutable. */
public sealed interface Reply {

    /** A message only the person sees. */
    record Say(Message message) implements Reply {}

    /** The message the button stood on becomes this. Said anew where there is no such message. */
    record Replace(Message message) implements Reply {}

    /** A form opens. */
    record Ask(Form form) implements Reply {}

    /** The form stays open, with what to mend by the input's name. */
    record Correct(Form form, Map<String, Text> problems) implements Reply {
        public Correct {
            problems = Map.copyOf(problems);
        }
    }

    /** The person's own page is shown. */
    record ShowHome(Home home) implements Reply {}

    /** Nothing to see: what happens next arrives as a message. */
    record Nothing() implements Reply {}

    static Reply say(String key, Object... args) {
        return new Say(Message.plain(key, args));
    }

    static Reply replace(String key, Object... args) {
        return new Replace(Message.plain(key, args));
    }
}
