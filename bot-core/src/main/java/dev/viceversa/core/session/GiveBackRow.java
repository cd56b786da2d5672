package dev.viceversa.core.session;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Who learned, as a row of {@code give_back}; the answer is sealed. */
@MappedEntity(value = "give_back", namingStrategy = ColumnNames.class)
record GiveBackRow(@Id String id, String sessionId, String pairingId, String personId, byte[] answer) {

    private static final String TABLE = "give_back";
    /** Every answer is sealed at the same length, so that the box does not tell which one is inside. */
    private static final String SAME_LENGTH = "%-12s";

    static GiveBackRow of(GiveBack said, Sealer sealer) {
        String id = CheckInRow.id(said.session(), said.person());
        return new GiveBackRow(
                id,
                said.session().value(),
                said.pairing().value(),
                said.person().value(),
                sealer.seal(SAME_LENGTH.formatted(said.learned().name()), TABLE, id));
    }

    GiveBack giveBack(Sealer sealer) {
        return new GiveBack(
                new SessionId(sessionId),
                new PairingId(pairingId),
                new PersonId(personId),
                GiveBack.Learned.valueOf(sealer.open(answer, TABLE, id).strip()));
    }
}
