package dev.viceversa.core.delivery;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ChannelRef;

/**
 * Where deliveries queue one behind the other. A person has two lanes, so that what they wait for never stands behind
 * a nudge that is stuck on the wire; a channel has one.
 */
final class Lane {

    private Lane() {}

    static String of(Recipient recipient, Weight weight) {
        return switch (recipient) {
            case Recipient.ToPerson _ -> conversation(recipient) + (weight.unprompted() ? "/later" : "/now");
            case Recipient.ToChannel _ -> conversation(recipient);
        };
    }

    /** The conversation the message stands in, whatever its lane; opaque. */
    static String conversation(Recipient recipient) {
        return switch (recipient) {
            case Recipient.ToPerson(PersonId person) -> "person:" + person.value();
            case Recipient.ToChannel(ChannelRef channel) ->
                "channel:" + channel.platform() + "/" + channel.workspace() + "/" + channel.channel();
        };
    }
}
