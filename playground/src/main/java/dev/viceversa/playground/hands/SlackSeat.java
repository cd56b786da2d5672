package dev.viceversa.playground.hands;

import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.pretend.slack.Button;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SlackPerson;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A seat in front of the pretended Slack: slash commands, buttons, forms that open in front of everything. */
record SlackSeat(PretendSlack slack, SlackPerson person) implements Seat {

    private static final String COMMAND = "/mentor";

    @Override
    public String name() {
        return person.user().realName();
    }

    @Override
    public ZoneId zone() {
        return person.user().timeZone();
    }

    @Override
    public Pressed types(String words) {
        return SlackSheet.after(person, person.command(COMMAND, words));
    }

    @Override
    public List<Offer> offers() {
        return person.messages().reversed().stream().flatMap(this::offers).toList();
    }

    @Override
    public List<Offer> offers(String conversation, String message) {
        return slack.workspace()
                .conversation(conversation)
                .flatMap(where -> person.findMessage(where, message))
                .map(seen -> offers(seen).toList())
                .orElse(List.of());
    }

    private Stream<Offer> offers(SeenMessage message) {
        return message.buttons().stream()
                .filter(button -> button.url().isEmpty())
                .map(button -> new OnMessage(person, message, button));
    }

    private record OnMessage(SlackPerson person, SeenMessage message, Button button) implements Offer {

        @Override
        public Optional<ActionRef> meaning() {
            return ActionRef.decode(button.value());
        }

        @Override
        public boolean suggested() {
            return button.style().equals("primary");
        }

        @Override
        public Pressed press() {
            Outcome outcome = person.press(message, button.blockId(), button.actionId());
            return SlackSheet.after(person, outcome);
        }
    }
}
