package dev.viceversa.playground.autopilot;

import dev.viceversa.pretend.LedgerEntry;

/** Whether a message offers something to press at all; most do not, and are not looked at any closer. */
final class Pressable {

    private Pressable() {}

    static boolean is(LedgerEntry entry) {
        if (entry.blocks() != null) {
            return entry.blocks().toString().contains("\"button\"");
        }
        // A form is filled in by whoever pressed the button it came for.
        String card = entry.card() == null ? "" : entry.card().toString();
        return card.contains("\"Action.Execute\"") && !card.contains("\"Input.");
    }
}
