package dev.viceversa.slack.reply;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.ui.ActionRef;
import java.util.Optional;

/**
 * What Slack gave us to answer a gesture with. Immutable.
 *
 * @param account who did it
 * @param key the platform's name for the event
 * @param trigger opens a form, once, for three seconds; empty where there is none
 * @param responseUrl shows something only the person sees; empty where there is none
 * @param card the message the gesture came from, or the one whose button opened the form it came from; empty otherwise
 * @param place the conversation it happened in; empty in views
 * @param where whose eyes are on that place
 * @param inModal whether it happened in an open form
 * @param again the button that would do the same again; empty where nothing would
 */
public record Occasion(
        Account account,
        String key,
        Optional<String> trigger,
        Optional<String> responseUrl,
        Optional<Card> card,
        Optional<String> place,
        Envelope.Place where,
        boolean inModal,
        Optional<ActionRef> again) {}
