package dev.viceversa.playground.autopilot;

import dev.viceversa.pretend.LedgerEntry;
import java.util.List;

/** Whether a message offers something to press at all; most do not, and are not looked at any closer. */
final class Pressable {

    private Pressable() {}

    static boolean is(LedgerEntry entry) {
        if (entry.blocks() != null) {
            return entry.blocks().text().contains("\"button\"");
        }
        // A form is filled in by whoever pressed the button it came for.
        List<String> types = entry.card() == null ? List.of() : entry.card().findValuesAsText("type");
        return types.contains("Action.Execute") && types.stream().noneMatch(type -> type.startsWith("Input."));
    }
}
