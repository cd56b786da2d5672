package dev.viceversa.playground.hands;

import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.pretend.teams.CardAction;
import dev.viceversa.pretend.teams.Outcome;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import dev.viceversa.teams.card.CardData;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A seat in front of the pretended Teams: typed words, cards, forms that are cards themselves. */
record TeamsSeat(TeamsPerson person, FormAwaited awaited) implements Seat {

    @Override
    public String name() {
        return person.user().name();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(person.user().zone());
    }

    @Override
    public Pressed types(String words) {
        long before = awaited.latest(person);
        Outcome outcome = person.types(words);
        Optional<Sheet> form = awaited.seen(person, before).map(card -> new TeamsSheet(person, card));
        return new Pressed(form, outcome.failure());
    }

    @Override
    public List<Offer> offers() {
        return person.messages().reversed().stream().flatMap(this::offers).toList();
    }

    @Override
    public List<Offer> offers(String conversation, String message) {
        return person.messages().stream()
                .filter(seen -> seen.id().equals(message))
                .flatMap(this::offers)
                .toList();
    }

    /** Also what a question asked first leads to: its yes carries the meaning. */
    private Stream<Offer> offers(TeamsMessage message) {
        return message.isForm()
                ? Stream.empty()
                : message.actions().stream()
                        .filter(action -> action.type().equals("Action.Execute"))
                        .map(action -> new OnCard(this, message, action));
    }

    private record OnCard(TeamsSeat seat, TeamsMessage message, CardAction action) implements Offer {

        @Override
        public Optional<ActionRef> meaning() {
            return CardData.read(action.node().path("data")).map(CardData::action);
        }

        @Override
        public boolean suggested() {
            return action.node().path("style").asText().equals("positive");
        }

        @Override
        public Pressed press() {
            long before = seat.awaited.latest(seat.person);
            Outcome outcome = seat.person.press(message, action, Map.of());
            Optional<Sheet> form = outcome.notice()
                    .filter(seat.awaited::announces)
                    .flatMap(_ -> seat.awaited.after(seat.person, before))
                    .map(card -> new TeamsSheet(seat.person, card));
            return new Pressed(form, outcome.failure());
        }
    }
}
