package dev.viceversa.playground.autopilot;

import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.playground.hands.Offer;
import java.util.List;
import java.util.Optional;

/** Which button somebody presses on a message. */
final class Choice {

    private Choice() {}

    /**
     * The button: what the message suggests, or a no where no can be said. Empty when it suggests nothing: people who press
     * whatever they see would never come to an end.
     */
    static Optional<Offer> of(List<Offer> offers, Temperament temperament) {
        if (temperament == Temperament.DECLINING) {
            Optional<Offer> no = offers.stream()
                    .filter(offer -> verb(offer).equals("decline"))
                    .findFirst();
            if (no.isPresent()) {
                return no;
            }
        }
        return offers.stream().filter(Offer::suggested).findFirst();
    }

    private static String verb(Offer offer) {
        return offer.meaning().map(ActionRef::verb).orElse("");
    }
}
