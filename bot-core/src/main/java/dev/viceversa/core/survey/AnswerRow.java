package dev.viceversa.core.survey;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** An answer as a row of {@code survey_answer}, sealed, under an id of pure chance: no row tells when it was made. */
@MappedEntity("survey_answer")
record AnswerRow(@Id String id, String waveId, String item, String side, byte[] answer) {

    private static final String TABLE = "survey_answer";
    /** Numbers are sealed at one length, so that the box does not tell which one is inside. */
    private static final String SAME_LENGTH = "%-4s";

    static AnswerRow of(String id, String wave, Answer answer, Sealer sealer) {
        return new AnswerRow(
                id,
                wave,
                answer.item(),
                answer.side().name(),
                sealer.seal(SAME_LENGTH.formatted(answer.words()), TABLE, id));
    }

    Answer answer(Sealer sealer) {
        return new Answer(
                item, Role.valueOf(side), sealer.open(answer, TABLE, id).strip());
    }
}
