package dev.viceversa.app.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.importing.ImportOutcome;
import dev.viceversa.core.importing.ImportTally;
import dev.viceversa.core.importing.LineError;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import jakarta.inject.Singleton;
import java.util.List;

/** What an import answers, for scripts to read and people to understand. Thread-safe. */
@Singleton
final class ImportJson {

    private final Texts texts;

    ImportJson(Texts texts) {
        this.texts = texts;
    }

    String applied(ImportOutcome.Applied applied) {
        return tally(applied.tally()).put("applied", true).toString();
    }

    String preview(ImportOutcome.WouldChange preview) {
        return tally(preview.tally())
                .put("applied", false)
                .put("dry_run", true)
                .put("needs_confirmation", preview.needsConfirmation())
                .toString();
    }

    String large(ImportOutcome.NeedsConfirmation large) {
        return tally(large.tally())
                .put("applied", false)
                .put(
                        "problem",
                        "More than 5 % of people would leave or of pairs be frozen. If that is meant, send it again"
                                + " with ?confirm=true. Nothing was changed.")
                .toString();
    }

    String rejected(ImportOutcome.Rejected rejected) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("applied", false)
                .put("problem", "Some lines cannot be taken. Nothing was changed.")
                .put("count", rejected.count());
        json.set("errors", lines(rejected.errors()));
        return json.toString();
    }

    String problem(String sentence) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("applied", false)
                .put("problem", sentence)
                .toString();
    }

    private ObjectNode tally(ImportTally tally) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("people", tally.people())
                .put("joined", tally.joined())
                .put("changed", tally.changed())
                .put("unchanged", tally.unchanged())
                .put("left", tally.left())
                .put("pairs_frozen", tally.pairsFrozen())
                .put("pairs_ended", tally.pairsEnded());
        json.set("notes", lines(tally.notes()));
        return json;
    }

    private ArrayNode lines(List<LineError> errors) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        errors.forEach(error ->
                lines.addObject().put("line", error.line()).put("reason", texts.say(error.reason(), Reader.UNKNOWN)));
        return lines;
    }
}
