package dev.viceversa.core.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A delivery as a row of {@code delivery}; what it says is sealed. */
@MappedEntity(value = "delivery", namingStrategy = ColumnNames.class)
record DeliveryRow(
        @Id String id,
        String businessKey,
        String kind,
        String weight,
        int priority,
        @Nullable String programId,
        @Nullable String pairingId,
        @Nullable String personId,
        String subject,
        @Nullable String platform,
        @Nullable String workspace,
        @Nullable String channel,
        String operation,
        @Nullable String target,
        // The store does not see annotations between a type and its brackets.
        @io.micronaut.core.annotation.Nullable byte @Nullable [] content,
        boolean planned,
        LocalDateTime dueAt,
        LocalDateTime expiresAt,
        String state,
        String lane,
        @Nullable String inFlight,
        String gate,
        boolean held,
        int attempt,
        int tries,
        @Nullable String owner,
        @Nullable LocalDateTime leaseUntil,
        @Nullable String identityId,
        @Nullable LocalDateTime departedAt,
        @Nullable LocalDateTime sweepAt,
        int sweeps,
        @Nullable String reference,
        @Nullable String reason,
        LocalDateTime createdAt,
        @Nullable LocalDateTime settledAt) {

    static final String TABLE = "delivery";
    private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {};

    /** Waits at this gate, a full name; under the empty one for whoever looks at it first. */
    static DeliveryRow of(Delivery delivery, String gate, Instant createdAt, Sealer sealer) {
        Optional<ChannelRef> channel = delivery.recipient() instanceof Recipient.ToChannel(ChannelRef ref)
                ? Optional.of(ref)
                : Optional.empty();
        return new DeliveryRow(
                delivery.id(),
                delivery.key(),
                delivery.kind(),
                delivery.weight().name(),
                delivery.weight().priority(),
                delivery.about().program().map(ProgramId::value).orElse(null),
                delivery.about().pairing().orElse(null),
                delivery.recipient() instanceof Recipient.ToPerson(PersonId person) ? person.value() : null,
                Json.write(delivery.about().subject()),
                channel.map(ref -> ref.platform().name()).orElse(null),
                channel.map(ChannelRef::workspace).orElse(null),
                channel.map(ChannelRef::channel).orElse(null),
                delivery.operation().name(),
                delivery.target().orElse(null),
                delivery.message()
                        .map(message -> sealer.seal(MessageCodec.write(message), TABLE, delivery.id()))
                        .orElse(null),
                delivery.message().isEmpty() && delivery.operation() != Operation.RETRACT,
                Columns.utc(delivery.dueAt()),
                Columns.utc(delivery.expiresAt()),
                delivery.state().name(),
                Lane.of(delivery.recipient(), delivery.weight()),
                null,
                gate,
                false,
                delivery.attempt(),
                0,
                null,
                null,
                null,
                null,
                null,
                0,
                delivery.reference().orElse(null),
                delivery.reason().orElse(null),
                Columns.utc(createdAt),
                delivery.settledAt().map(Columns::utc).orElse(null));
    }

    Delivery delivery(Sealer sealer) {
        return new Delivery(
                id,
                businessKey,
                kind,
                Weight.valueOf(weight),
                new About(
                        Optional.ofNullable(programId).map(ProgramId::new), Optional.ofNullable(pairingId), subjects()),
                recipient(),
                Operation.valueOf(operation),
                Optional.ofNullable(content).map(box -> MessageCodec.read(sealer.open(box, TABLE, id))),
                Optional.ofNullable(target),
                Columns.instant(dueAt),
                Columns.instant(expiresAt),
                DeliveryState.valueOf(state),
                attempt,
                Optional.ofNullable(reference),
                Optional.ofNullable(reason),
                Optional.ofNullable(settledAt).map(Columns::instant));
    }

    /** The row without what it says. */
    DeliveryRow bare() {
        return new DeliveryRow(
                id,
                businessKey,
                kind,
                weight,
                priority,
                programId,
                pairingId,
                personId,
                subject,
                platform,
                workspace,
                channel,
                operation,
                target,
                null,
                planned,
                dueAt,
                expiresAt,
                state,
                lane,
                inFlight,
                gate,
                held,
                attempt,
                tries,
                owner,
                leaseUntil,
                identityId,
                departedAt,
                sweepAt,
                sweeps,
                reference,
                reason,
                createdAt,
                settledAt);
    }

    private Recipient recipient() {
        if (personId != null) {
            return new Recipient.ToPerson(new PersonId(personId));
        }
        return new Recipient.ToChannel(new ChannelRef(
                Platform.valueOf(Objects.requireNonNull(platform)),
                Objects.requireNonNull(workspace),
                Objects.requireNonNull(channel)));
    }

    private Map<String, String> subjects() {
        try {
            return Json.mapper().readValue(subject, IDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The subject of delivery " + id + " could not be read", e);
        }
    }
}
