package dev.viceversa.core.enrollment;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enrollment as a row of {@code enrollment}; what the person hopes for is sealed. */
@MappedEntity(value = "enrollment", namingStrategy = ColumnNames.class)
record EnrollmentRow(
        @Id String id,
        @Version long version,
        String programId,
        String cohortId,
        String personId,
        String role,
        String state,
        @Nullable LocalDate pausedUntil,
        String topics,
        byte[] hope,
        LocalDateTime consentedAt) {

    private static final String TABLE = "enrollment";

    /** Offers, needs and preferences, always read whole. */
    record Topics(List<TopicOffer> offers, List<TopicNeed> needs, Preferences preferences) {}

    static EnrollmentRow of(Enrollment enrollment, Sealer sealer) {
        return new EnrollmentRow(
                enrollment.id().value(),
                enrollment.version(),
                enrollment.program().value(),
                enrollment.cohort().value(),
                enrollment.person().value(),
                enrollment.role().name(),
                enrollment.state().name(),
                enrollment.pausedUntil().orElse(null),
                Json.write(new Topics(enrollment.offers(), enrollment.needs(), enrollment.preferences())),
                sealer.seal(enrollment.hope(), TABLE, enrollment.id().value()),
                Columns.utc(enrollment.consentedAt()));
    }

    Enrollment enrollment(Sealer sealer) {
        Topics read = Json.read(topics, Topics.class);
        return new Enrollment(
                new EnrollmentId(id),
                version,
                new ProgramId(programId),
                new CohortId(cohortId),
                new PersonId(personId),
                Role.valueOf(role),
                Enrollment.State.valueOf(state),
                Optional.ofNullable(pausedUntil),
                read.offers(),
                read.needs(),
                read.preferences(),
                sealer.open(hope, TABLE, id),
                Columns.instant(consentedAt));
    }
}
