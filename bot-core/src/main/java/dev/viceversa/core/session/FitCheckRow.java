package dev.viceversa.core.session;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A fit check as a row of {@code fit_check}; the answer is sealed. */
@MappedEntity(value = "fit_check", namingStrategy = ColumnNames.class)
record FitCheckRow(@Id String id, String sessionId, String pairingId, String personId, byte[] answer) {

    private static final String TABLE = "fit_check";
    /** Every answer is sealed at the same length, so that the box does not tell which one is inside. */
    private static final String SAME_LENGTH = "%-12s";

    static FitCheckRow of(FitCheck check, Sealer sealer) {
        String id = CheckInRow.id(check.session(), check.person());
        return new FitCheckRow(
                id,
                check.session().value(),
                check.pairing().value(),
                check.person().value(),
                sealer.seal(SAME_LENGTH.formatted(check.feeling().name()), TABLE, id));
    }

    FitCheck fitCheck(Sealer sealer) {
        return new FitCheck(
                new SessionId(sessionId),
                new PairingId(pairingId),
                new PersonId(personId),
                FitCheck.Feeling.valueOf(sealer.open(answer, TABLE, id).strip()));
    }
}
