package dev.viceversa.slack.reply;

import java.util.Optional;

/**
 * The message a gesture came from, and how it can be changed. Immutable.
 *
 * @param reference fit for a later edit
 * @param address where Slack replaces it at once; empty where it gave no address, and for what others read
 * @param mark the delivery's id the message carries unseen, to be kept when it is replaced; empty where it carries none
 */
public record Card(String reference, Optional<String> address, Optional<String> mark) {

    /** One that is changed later only. */
    public static Card later(String reference) {
        return new Card(reference, Optional.empty(), Optional.empty());
    }
}
