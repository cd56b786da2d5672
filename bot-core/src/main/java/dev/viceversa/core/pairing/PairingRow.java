package dev.viceversa.core.pairing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pairing as a row of {@code pairing}. */
@MappedEntity(value = "pairing", namingStrategy = ColumnNames.class)
record PairingRow(
        @Id String id,
        @Version long version,
        String programId,
        String cohortId,
        String publicationId,
        String mentorId,
        String menteeId,
        String asked,
        String state,
        LocalDateTime proposedAt,
        LocalDateTime answerBy,
        LocalDateTime introduceAt,
        @Nullable LocalDateTime introducedAt,
        @Nullable LocalDateTime agreedAt,
        @Nullable LocalDateTime endedAt,
        String reasons) {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    static PairingRow of(Pairing pairing) {
        return new PairingRow(
                pairing.id().value(),
                pairing.version(),
                pairing.program().value(),
                pairing.cohort().value(),
                pairing.publication(),
                pairing.mentor().value(),
                pairing.mentee().value(),
                pairing.asked().name(),
                pairing.state().name(),
                Columns.utc(pairing.proposedAt()),
                Columns.utc(pairing.answerBy()),
                Columns.utc(pairing.introduceAt()),
                pairing.introducedAt().map(Columns::utc).orElse(null),
                pairing.agreedAt().map(Columns::utc).orElse(null),
                pairing.endedAt().map(Columns::utc).orElse(null),
                Json.write(pairing.reasons()));
    }

    Pairing pairing() {
        return new Pairing(
                new PairingId(id),
                version,
                new ProgramId(programId),
                new CohortId(cohortId),
                publicationId,
                new PersonId(mentorId),
                new PersonId(menteeId),
                Role.valueOf(asked),
                Pairing.State.valueOf(state),
                Columns.instant(proposedAt),
                Columns.instant(answerBy),
                Columns.instant(introduceAt),
                Optional.ofNullable(introducedAt).map(Columns::instant),
                Optional.ofNullable(agreedAt).map(Columns::instant),
                Optional.ofNullable(endedAt).map(Columns::instant),
                readReasons());
    }

    private List<Reason> readReasons() {
        try {
            return Json.mapper().readValue(reasons, REASONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The reasons of pairing " + id + " could not be read", e);
        }
    }
}
