package dev.viceversa.core.growth;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.release.Result;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.List;

/** What was released of one row of growth, as a row of {@code growth_release}; written once, never changed. */
@MappedEntity(value = "growth_release", namingStrategy = ColumnNames.class)
record GrowthReleaseRow(@Id String id, String programId, String rubricRow, byte[] results, LocalDateTime releasedAt) {

    private static final String TABLE = "growth_release";

    /** What is inside the box: a result a moment, in their order. */
    record Results(List<Result> results) {}

    static byte[] sealed(String id, List<Result> results, Sealer sealer) {
        return sealer.seal(Json.write(new Results(results)), TABLE, id);
    }

    List<Result> results(Sealer sealer) {
        return Json.read(sealer.open(results, TABLE, id), Results.class).results();
    }
}
