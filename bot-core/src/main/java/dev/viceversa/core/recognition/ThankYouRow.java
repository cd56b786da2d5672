package dev.viceversa.core.recognition;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A card of thanks as a row of {@code thank_you}; its words are sealed. */
@MappedEntity(value = "thank_you", namingStrategy = ColumnNames.class)
record ThankYouRow(
        @Id String id,
        String pairingId,
        String giverId,
        String receiverId,
        String motif,
        byte[] words,
        LocalDateTime givenAt) {

    private static final String WORDS = "thank_you";

    static ThankYouRow of(ThankYou card, Sealer sealer) {
        return new ThankYouRow(
                card.id(),
                card.pairing().value(),
                card.giver().value(),
                card.receiver().value(),
                card.motif().name(),
                sealer.seal(card.words(), WORDS, card.id()),
                Columns.utc(card.givenAt()));
    }

    ThankYou card(Sealer sealer) {
        return new ThankYou(
                id,
                new PairingId(pairingId),
                new PersonId(giverId),
                new PersonId(receiverId),
                ThankYou.Motif.valueOf(motif),
                sealer.open(words, WORDS, id),
                Columns.instant(givenAt));
    }
}
