package dev.viceversa.kit;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Does things as an account, for real, or only to see what would be answered. */
final class Probe {

    private final ApplicationContext house;
    private final Account account;
    private final LocalDate someDay;
    private final String taken = "probe-" + UUID.randomUUID();

    Probe(ApplicationContext house, Account account, LocalDate someDay) {
        this.house = house;
        this.account = account;
        this.someDay = someDay;
        // The desk answers a repeated event from the current state and changes nothing: what looking needs.
        desk().receive(new Gesture.CommandGiven(envelope(taken), "help", ""));
    }

    Reply wouldType(String words) {
        String[] parts = words.split(" ", 2);
        return desk().receive(new Gesture.CommandGiven(envelope(taken), parts[0], parts.length > 1 ? parts[1] : ""));
    }

    Reply wouldPress(ActionRef action) {
        return desk().receive(new Gesture.ButtonPressed(envelope(taken), action));
    }

    Reply home() {
        return desk().receive(new Gesture.HomeOpened(envelope(taken)));
    }

    Reply presses(ActionRef action) {
        return desk().receive(
                        new Gesture.ButtonPressed(envelope(UUID.randomUUID().toString()), action));
    }

    Reply submits(Form form) {
        return desk().receive(new Gesture.FormSubmitted(
                envelope(UUID.randomUUID().toString()), form.onSubmit(), plausible(form)));
    }

    /** Everything that can be pressed in a reply. */
    static List<ActionRef> actions(Reply reply) {
        return switch (reply) {
            case Reply.Say(var message) -> actions(message.blocks());
            case Reply.Replace(var message) -> actions(message.blocks());
            case Reply.ShowHome(var home) -> actions(home.blocks());
            case Reply.Ask _, Reply.Correct _, Reply.Nothing _ -> List.of();
        };
    }

    static List<ActionRef> actions(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .map(Button::action)
                .toList();
    }

    private Answers plausible(Form form) {
        Map<String, List<String>> values = new HashMap<>();
        form.inputs().forEach(input -> values.put(input.name(), answer(input)));
        return new Answers(values);
    }

    private List<String> answer(Input input) {
        return switch (input) {
            case Input.ShortText _, Input.LongText _ -> List.of("Intruder");
            case Input.ChooseOne one ->
                one.options().isEmpty()
                        ? List.of()
                        : List.of(one.options().getFirst().value());
            case Input.ChooseMany many ->
                many.options().stream().limit(1).map(Input.Option::value).toList();
            case Input.Rating _ -> List.of("3");
            case Input.Day _ -> List.of(someDay.toString());
            case Input.PickPerson _ -> List.of(account.user());
            case Input.PickChannel _ -> List.of("C000000001");
        };
    }

    private Envelope envelope(String key) {
        return new Envelope(account, key, Optional.empty(), Set.of(Envelope.Carry.SAY, Envelope.Carry.REPLACE));
    }

    private FrontDesk desk() {
        return house.getBean(FrontDesk.class);
    }
}
