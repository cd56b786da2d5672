package dev.viceversa.core.nudge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.program.ProgramRules;
import java.time.LocalTime;

/** Program rules that differ in one thing. */
final class Rules {

    private Rules() {}

    static ProgramRules deliveringAt(ProgramRules rules, LocalTime time) {
        ObjectNode changed = Json.mapper().valueToTree(rules);
        changed.withObject("/messages").put("at", time.toString());
        return Json.read(changed.toString(), ProgramRules.class);
    }
}
