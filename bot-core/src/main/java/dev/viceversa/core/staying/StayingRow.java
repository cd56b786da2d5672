package dev.viceversa.core.staying;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.release.Result;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** What was released of an intake, as a row of {@code staying_release}; written once, never changed. */
@MappedEntity(value = "staying_release", namingStrategy = ColumnNames.class)
record StayingRow(@Id String cohortId, String programId, byte[] result, LocalDateTime releasedAt) {

    private static final String TABLE = "staying_release";

    static byte[] sealed(String cohort, Result result, Sealer sealer) {
        return sealer.seal(Json.write(result), TABLE, cohort);
    }

    Result result(Sealer sealer) {
        return Json.read(sealer.open(result, TABLE, cohortId), Result.class);
    }
}
