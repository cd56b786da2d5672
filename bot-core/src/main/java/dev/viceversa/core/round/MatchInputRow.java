package dev.viceversa.core.round;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What a preview was made from, as a row of {@code match_input}: its canonical form, compressed, then sealed. */
@MappedEntity(value = "match_input", namingStrategy = ColumnNames.class)
record MatchInputRow(@Id String previewId, LocalDateTime keptSince, byte[] content) {

    private static final String TABLE = "match_input";

    static MatchInputRow of(String preview, MatchingProblem problem, Instant now, Sealer sealer) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream squeezed = new GZIPOutputStream(small)) {
            squeezed.write(problem.canonical());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return new MatchInputRow(preview, Columns.utc(now), sealer.seal(small.toByteArray(), TABLE, preview));
    }

    /** Empty when an earlier version kept it that meant something else by it. */
    Optional<MatchingProblem> problem(Sealer sealer) {
        byte[] small = sealer.openBytes(content, TABLE, previewId);
        try (GZIPInputStream squeezed = new GZIPInputStream(new ByteArrayInputStream(small))) {
            return MatchingProblem.ofCanonical(squeezed.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the input of preview " + previewId + " could not be read", broken);
        }
    }
}
