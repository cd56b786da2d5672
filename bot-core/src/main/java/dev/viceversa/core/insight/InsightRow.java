package dev.viceversa.core.insight;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An insight as a row of {@code insight}; what people wrote is sealed. */
@MappedEntity(value = "insight", namingStrategy = ColumnNames.class)
record InsightRow(
        @Id String id,
        @Version long version,
        String pairingId,
        String programId,
        String mentorId,
        String menteeId,
        String recordedBy,
        byte[] learned,
        byte[] reach,
        boolean mentorKey,
        boolean menteeKey,
        LocalDateTime recordedAt,
        @Nullable LocalDateTime sharedAt,
        @Nullable String decision,
        // The store does not see annotations between a type and its brackets.
        @io.micronaut.core.annotation.Nullable byte @Nullable [] decisionWords,
        @Nullable LocalDateTime decidedAt) {

    private static final String LEARNED = "insight";
    private static final String REACH = "insight.reach";
    private static final String DECISION = "insight.decision";

    static InsightRow of(Insight insight, Sealer sealer) {
        String id = insight.id().value();
        return new InsightRow(
                id,
                insight.version(),
                insight.pairing().value(),
                insight.program().value(),
                insight.mentor().value(),
                insight.mentee().value(),
                insight.recordedBy().name(),
                sealer.seal(insight.learned(), LEARNED, id),
                sealer.seal(insight.reach(), REACH, id),
                insight.keys().contains(Role.MENTOR),
                insight.keys().contains(Role.MENTEE),
                Columns.utc(insight.recordedAt()),
                insight.sharedAt().map(Columns::utc).orElse(null),
                insight.decision().map(made -> made.kind().name()).orElse(null),
                insight.decision()
                        .map(made -> sealer.seal(made.words(), DECISION, id))
                        .orElse(null),
                insight.decision().map(made -> Columns.utc(made.decidedAt())).orElse(null));
    }

    Insight insight(Sealer sealer) {
        Set<Role> keys = EnumSet.noneOf(Role.class);
        if (mentorKey) {
            keys.add(Role.MENTOR);
        }
        if (menteeKey) {
            keys.add(Role.MENTEE);
        }
        return new Insight(
                new InsightId(id),
                version,
                new PairingId(pairingId),
                new ProgramId(programId),
                new PersonId(mentorId),
                new PersonId(menteeId),
                Role.valueOf(recordedBy),
                sealer.open(learned, LEARNED, id),
                sealer.open(reach, REACH, id),
                keys,
                Columns.instant(recordedAt),
                Optional.ofNullable(sharedAt).map(Columns::instant),
                decision(sealer));
    }

    private Optional<Decision> decision(Sealer sealer) {
        if (decision == null || decisionWords == null || decidedAt == null) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                Decision.Kind.valueOf(decision), sealer.open(decisionWords, DECISION, id), Columns.instant(decidedAt)));
    }
}
