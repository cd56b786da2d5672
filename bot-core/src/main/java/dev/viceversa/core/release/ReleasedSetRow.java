package dev.viceversa.core.release;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A released figure's voices as a row of {@code released_set}, sealed, under an id of pure chance. */
@MappedEntity(value = "released_set", namingStrategy = ColumnNames.class)
record ReleasedSetRow(@Id String id, String question, byte[] voices) {

    private static final String TABLE = "released_set";

    static ReleasedSetRow of(String id, String question, ReleasedSet set, Sealer sealer) {
        return new ReleasedSetRow(id, question, sealer.seal(Json.write(set), TABLE, id));
    }

    ReleasedSet set(Sealer sealer) {
        return Json.read(sealer.open(voices, TABLE, id), ReleasedSet.class);
    }
}
