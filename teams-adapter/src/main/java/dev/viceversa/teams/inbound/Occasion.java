package dev.viceversa.teams.inbound;

import dev.viceversa.core.conversation.Envelope.Place;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.ui.Answers;
import java.util.Optional;

/**
 * What Teams gave us to answer a gesture with. Immutable.
 *
 * @param key the event's key
 * @param activity the activity whose card was pressed; empty for typed words
 * @param opener the activity whose button opened the form that was sent; empty otherwise
 * @param given what was filled in; empty unless a form was sent
 * @param where whose eyes are on the place it happened in
 */
record Occasion(
        Account account,
        String key,
        Optional<String> activity,
        Optional<String> opener,
        Optional<Answers> given,
        Place where) {}
