package dev.viceversa.playground.hands;

import dev.viceversa.core.ui.ActionRef;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One person's hands at their seat: types, presses what means something, fills in forms. Not thread-safe. */
public final class Hands {

    private final Seat seat;
    private final Random random;
    private final LocalDate today;
    private Optional<Sheet> open = Optional.empty();

    /** @param today the person's own day, for dates in forms */
    public Hands(Seat seat, Random random, LocalDate today) {
        this.seat = seat;
        this.random = random;
        this.today = today;
    }

    public void types(String words) {
        take(seat.types(words), words);
    }

    /**
     * Presses the newest button that means this, whatever it is about, waiting a moment for what is on its way; false when
     * there is none.
     */
    public boolean presses(String flow, String verb, String... about) {
        Optional<Offer> offer = Glances.until(() -> seat.offers().stream()
                .filter(each -> means(each, flow, verb, List.of(about)))
                .findFirst());
        offer.ifPresent(found -> take(found.press(), flow + "/" + verb));
        return offer.isPresent();
    }

    /** Fills in the open form, these fields as given and the others by itself, and sends it; false when none is open. */
    public boolean sends(Map<String, List<String>> given) {
        if (open.isEmpty()) {
            return false;
        }
        Sheet form = open.get();
        Map<String, List<String>> answers = new LinkedHashMap<>(new Handwriting(random, today).fill(form.blanks()));
        answers.putAll(given);
        take(form.send(answers), form.title());
        return true;
    }

    private void take(Pressed pressed, String what) {
        pressed.complaint().ifPresent(said -> {
            throw new IllegalStateException(seat.name() + " could not do \"" + what + "\": " + said);
        });
        open = pressed.form();
    }

    private static boolean means(Offer offer, String flow, String verb, List<String> about) {
        Optional<ActionRef> meaning = offer.meaning();
        return meaning.filter(
                        action -> action.flow().equals(flow) && action.verb().equals(verb))
                .filter(action -> action.ids().containsAll(about))
                .isPresent();
    }
}
