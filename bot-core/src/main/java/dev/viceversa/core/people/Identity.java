package dev.viceversa.core.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's account on a platform and how to reach it.
 *
 * @param address what the adapter needs to write there (a DM channel, a conversation reference), opaque to the core;
 *     empty before the first contact
 * @param unreachable why messages cannot arrive (the platform's word for it); empty while they can
 * @param lastUsed when the person last did something there, UTC; decides where unprompted messages go
 */
public record Identity(
        String id,
        PersonId person,
        Account account,
        Optional<String> address,
        Optional<String> unreachable,
        Optional<Instant> lastUsed) {}
