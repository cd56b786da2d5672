package dev.viceversa.pretend.slack.blockkit;

/**
 * One reason why Slack would refuse the content.
 *
 * @param pointer JSON pointer to the offending value, starting with {@code /blocks} or {@code /view}
 * @param message what is wrong with it
 */
public record Problem(String pointer, String message) {

    /** The problem as Slack words it in {@code response_metadata.messages}. */
    public String asSlackSaysIt() {
        return "[ERROR] " + message + " [json-pointer:" + pointer + "]";
    }

    @Override
    public String toString() {
        return pointer + ": " + message;
    }
}
