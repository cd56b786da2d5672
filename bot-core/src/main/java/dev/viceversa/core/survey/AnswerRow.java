package dev.viceversa.core.survey;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;

/** An answer as a row of {@code survey_answer}, sealed, under an id of pure chance: no row tells when it was made. */
@MappedEntity(value = "survey_answer", namingStrategy = ColumnNames.class)
record AnswerRow(@Id String id, String waveId, String item, byte[] answer) {

    private static final String TABLE = "survey_answer";
    /** Boxes come in steps of this size, so that they do not tell which number or which group is inside. */
    private static final int STEP = 256;

    /** What is inside the box. */
    record Inside(String group, String words) {}

    static AnswerRow of(String id, String wave, Answer answer, Sealer sealer) {
        String inside = Json.write(new Inside(answer.group(), answer.words()));
        int length = inside.getBytes(StandardCharsets.UTF_8).length;
        String box = inside + " ".repeat(Math.floorMod(-length, STEP));
        return new AnswerRow(id, wave, answer.item(), sealer.seal(box, TABLE, id));
    }

    Answer answer(Sealer sealer) {
        Inside inside = Json.read(sealer.open(answer, TABLE, id).strip(), Inside.class);
        return new Answer(item, inside.group(), inside.words());
    }
}
