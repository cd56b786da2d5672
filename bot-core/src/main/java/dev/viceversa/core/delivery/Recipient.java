package dev.viceversa.core.delivery;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ChannelRef;

/** Whom or where a delivery goes to. */
public sealed interface Recipient {

    /** A person, on whichever of their accounts they used last or chose. */
    record ToPerson(PersonId person) implements Recipient {}

    /** A channel. */
    record ToChannel(ChannelRef channel) implements Recipient {}
}
