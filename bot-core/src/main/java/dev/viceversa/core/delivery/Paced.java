package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import java.util.List;

/**
 * An ability of couriers whose platform limits how fast it is called, and says so. Without it a courier is only held
 * back where the platform throttles it.
 */
public interface Paced {

    /**
     * The gates a call passes. The first is the widest, shared by everything in the workspace that is called the same
     * way; the others may be as narrow as one conversation. Pure.
     *
     * @param conversation opaque and unique for a person or channel in this workspace, fit for a gate's name
     */
    List<Gate> gates(Operation operation, String conversation);

    /** How many calls through the widest gate it takes to reach this person: more than one where a conversation is opened. */
    default int calls(Operation operation, Identity to) {
        return 1;
    }
}
