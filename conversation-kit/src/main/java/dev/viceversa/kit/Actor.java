package dev.viceversa.kit;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.PersonId;
import java.util.List;
import java.util.Map;

/**
 * One person in a dialogue. What they do reads like a transcript; what they see is finished text in their language. An
 * action lets everything leave that follows from it before it returns.
 */
public interface Actor {

    String name();

    Account account();

    /** The person behind the account, who must have been seen by the bot. */
    PersonId person();

    /** Types a command, such as {@code join} or {@code match preview}; returns what is seen at once, empty if nothing. */
    String types(String words);

    /**
     * Presses the button of this label on whatever shows it last: the answer just seen, the newest message, the home.
     * Returns what is seen at once, empty if nothing.
     */
    String presses(String label);

    /**
     * Presses the button of this label on the newest post in the channel that has it. Returns what appears to this person
     * alone at once: where they look, or the form that opens; empty if nothing.
     */
    String pressesInChannel(String label);

    /** Presses it twice as fast as a finger can: the platform sends two different events. */
    String doubleClicks(String label);

    /**
     * Sends what the button of this label means that {@code other} sees, as somebody does who got hold of it. Returns
     * what is seen at once.
     */
    String pressesOf(Actor other, String label);

    /** Fills in the open form and sends it twice: the platform sends two different events. */
    String submitsTwice(Map<String, String> answers);

    /** Fills in and sends the open form. One value per input name; several joined with a comma. Returns what is seen at once. */
    String submits(Map<String, String> answers);

    /** The finished text of the open form: title, sentences, labels, options; empty when none is open. */
    String form();

    /** The values the open form offers for an input, in the order shown; empty where there is nothing to choose. */
    List<String> offered(String input);

    /** What is wrong with the form just sent, by input name; empty when it was taken. */
    Map<String, String> problems();

    /** Opens their own page and returns its finished text. */
    String home();

    /** Every message of the bot to this person as it stands now, oldest first, finished text. */
    List<String> inbox();

    /** The newest message; empty when there is none. */
    default String latest() {
        return inbox().isEmpty() ? "" : inbox().getLast();
    }

    /** Labels of the buttons on the newest message. */
    List<String> buttons();
}
