package dev.viceversa.core.pairing;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A revision as a row of {@code agreement}; everything people wrote is sealed. */
@MappedEntity(value = "agreement", namingStrategy = ColumnNames.class)
record AgreementRow(
        @Id String id,
        @Version long version,
        String pairingId,
        int revision,
        String proposedBy,
        byte[] terms,
        String state,
        LocalDateTime proposedAt,
        @Nullable LocalDateTime mentorAcceptedAt,
        @Nullable LocalDateTime menteeAcceptedAt) {

    private static final String TABLE = "agreement";

    static AgreementRow of(Agreement agreement, Sealer sealer) {
        return new AgreementRow(
                agreement.id(),
                agreement.version(),
                agreement.pairing().value(),
                agreement.revision(),
                agreement.proposedBy().name(),
                sealer.seal(Json.write(agreement.terms()), TABLE, agreement.id()),
                agreement.state().name(),
                Columns.utc(agreement.proposedAt()),
                agreement.mentorAccepted().map(Columns::utc).orElse(null),
                agreement.menteeAccepted().map(Columns::utc).orElse(null));
    }

    Agreement agreement(Sealer sealer) {
        return new Agreement(
                id,
                version,
                new PairingId(pairingId),
                revision,
                Role.valueOf(proposedBy),
                Json.read(sealer.open(terms, TABLE, id), Terms.class),
                Agreement.State.valueOf(state),
                Columns.instant(proposedAt),
                Optional.ofNullable(mentorAcceptedAt).map(Columns::instant),
                Optional.ofNullable(menteeAcceptedAt).map(Columns::instant));
    }
}
