package dev.viceversa.core.recognition;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Cards somebody gave or was given. Erasing either of the two removes a card. Thread-safe. */
@Singleton
final class ThankYouData implements PersonalData {

    /** A card as it is exported. */
    record Card(String direction, String motif, String words, Instant givenAt) {}

    private final ThankYous cards;

    ThankYouData(ThankYous cards) {
        this.cards = cards;
    }

    @Override
    public String room() {
        return "recognition";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return cards.of(person).stream()
                .map(card -> new Card(
                        card.giver().equals(person) ? "given" : "received",
                        card.motif().name(),
                        card.words(),
                        card.givenAt()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        cards.forget(person);
    }
}
