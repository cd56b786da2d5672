package dev.viceversa.kit;

import dev.viceversa.core.conversation.Envelope;
import dev.viceversa.core.conversation.FrontDesk;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import io.micronaut.context.ApplicationContext;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks with the front desk directly. */
final class CoreActor implements Actor {

    private final ApplicationContext house;
    private final String name;
    private final Rendering rendering;
    private final Runnable settle;
    private final Account account;
    private List<Block> seen = List.of();
    private @Nullable Form open;
    private Map<String, String> problems = Map.of();

    CoreActor(ApplicationContext house, String name, Rendering rendering, Runnable settle) {
        this.house = house;
        this.name = name;
        this.rendering = rendering;
        this.settle = settle;
        this.account = new Account(Platform.SLACK, CoreStage.WORKSPACE, "U-" + name);
        house.getBean(StageDirectory.class)
                .profiles
                .put(
                        account.user(),
                        new AccountProfile(
                                account,
                                name,
                                Optional.of(name.toLowerCase(Locale.ROOT) + "@example.com"),
                                true,
                                true,
                                Optional.of(ZoneId.of("Europe/Berlin")),
                                Optional.of(Locale.ENGLISH)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public PersonId person() {
        return house.getBean(People.class)
                .identity(account)
                .orElseThrow(() -> new AssertionError(name + " has not been seen yet"))
                .person();
    }

    @Override
    public String types(String words) {
        String[] parts = words.strip().split("\\s+", 2);
        return does(new Gesture.CommandGiven(
                envelope(Optional.empty(), Set.of(Envelope.Carry.SAY)), parts[0], parts.length > 1 ? parts[1] : ""));
    }

    @Override
    public String presses(String label) {
        Pressed found = find(label);
        return does(new Gesture.ButtonPressed(
                envelope(found.message(), Set.of()), found.button().action()));
    }

    @Override
    public String pressesInChannel(String label) {
        Pressed found = find(label, house.getBean(StageCourier.class).at(CoreStage.CHANNEL));
        return does(new Gesture.ButtonPressed(
                new Envelope(
                        account, "event-" + UUID.randomUUID(), Optional.empty(), Set.of(), Envelope.Place.AMONG_OTHERS),
                found.button().action()));
    }

    @Override
    public String doubleClicks(String label) {
        Pressed found = find(label);
        ActionRef action = found.button().action();
        FrontDesk desk = house.getBean(FrontDesk.class);
        desk.receive(new Gesture.ButtonPressed(envelope(found.message(), Set.of()), action));
        return does(new Gesture.ButtonPressed(envelope(found.message(), Set.of()), action));
    }

    @Override
    public String pressesOf(Actor other, String label) {
        Pressed found = ((CoreActor) other).find(label);
        return does(new Gesture.ButtonPressed(
                envelope(Optional.empty(), Set.of()), found.button().action()));
    }

    @Override
    public String submitsTwice(Map<String, String> answers) {
        Form form = open;
        submits(answers);
        open = form;
        return submits(answers);
    }

    @Override
    public String submits(Map<String, String> answers) {
        Form form = Optional.ofNullable(open).orElseThrow(() -> new AssertionError(name + " has no form open"));
        Map<String, List<String>> values = new HashMap<>();
        Set<String> known = Set.copyOf(form.inputs().map(input -> input.name()).toList());
        answers.forEach((input, value) -> {
            if (!known.contains(input)) {
                throw new AssertionError("The form has no input " + input + ", only " + known);
            }
            boolean several = form.inputs()
                    .anyMatch(candidate -> candidate.name().equals(input)
                            && candidate instanceof dev.viceversa.core.ui.Input.ChooseMany);
            values.put(input, several ? Arrays.asList(value.split(",")) : List.of(value));
        });
        open = null;
        problems = Map.of();
        return does(
                new Gesture.FormSubmitted(envelope(Optional.empty(), Set.of()), form.onSubmit(), new Answers(values)));
    }

    @Override
    public String form() {
        return open == null ? "" : rendering.form(open, reader());
    }

    /** The form that is open, as it was asked. */
    Optional<Form> sheet() {
        return Optional.ofNullable(open);
    }

    /** Whose language and zone this person reads in. */
    Reader reader() {
        return house.getBean(People.class)
                .identity(account)
                .map(identity ->
                        house.getBean(People.class).get(identity.person()).reader())
                .orElse(Reader.UNKNOWN);
    }

    @Override
    public List<String> offered(String input) {
        return Optional.ofNullable(open)
                .orElseThrow(() -> new AssertionError(name + " has no form open"))
                .inputs()
                .filter(candidate -> candidate.name().equals(input))
                .flatMap(candidate -> switch (candidate) {
                    case Input.ChooseOne one -> one.options().stream();
                    case Input.ChooseMany many -> many.options().stream();
                    case Input.ShortText _,
                            Input.LongText _,
                            Input.Rating _,
                            Input.Day _,
                            Input.PickPerson _,
                            Input.PickChannel _ -> Stream.<Input.Option>empty();
                })
                .map(Input.Option::value)
                .toList();
    }

    @Override
    public Map<String, String> problems() {
        return problems;
    }

    @Override
    public String home() {
        return does(new Gesture.HomeOpened(envelope(Optional.empty(), Set.of())));
    }

    @Override
    public List<String> inbox() {
        return house.getBean(StageCourier.class).at(account.user()).stream()
                .map(standing -> rendering.blocks(standing.message().blocks(), standing.reader()))
                .toList();
    }

    @Override
    public List<String> buttons() {
        List<StageCourier.Standing> messages = house.getBean(StageCourier.class).at(account.user());
        return messages.isEmpty()
                ? List.of()
                : rendering.buttons(messages.getLast().message().blocks()).stream()
                        .map(this::label)
                        .toList();
    }

    private record Pressed(Button button, Optional<String> message) {}

    private Pressed find(String label) {
        for (Button button : rendering.buttons(seen)) {
            if (label(button).equals(label)) {
                return new Pressed(button, Optional.empty());
            }
        }
        return find(label, house.getBean(StageCourier.class).at(account.user()));
    }

    private Pressed find(String label, List<StageCourier.Standing> messages) {
        for (StageCourier.Standing standing : messages.reversed()) {
            for (Button button : rendering.buttons(standing.message().blocks())) {
                if (label(button).equals(label)) {
                    return new Pressed(button, Optional.of(standing.reference()));
                }
            }
        }
        throw new AssertionError(name + " sees no button \"" + label + "\"; inbox: " + inbox());
    }

    private String label(Button button) {
        return house.getBean(Texts.class).say(button.label(), reader());
    }

    private String does(Gesture gesture) {
        Reply reply = house.getBean(FrontDesk.class).receive(gesture);
        String visible =
                switch (reply) {
                    case Reply.Say(var message) -> see(message.blocks());
                    case Reply.Replace(var message) -> see(message.blocks());
                    case Reply.ShowHome(var home) -> see(home.blocks());
                    case Reply.Ask(Form form) -> {
                        open = form;
                        yield form();
                    }
                    case Reply.Correct(Form form, var wrong) -> {
                        open = form;
                        Map<String, String> said = new HashMap<>();
                        wrong.forEach((input, text) ->
                                said.put(input, house.getBean(Texts.class).say(text, reader())));
                        problems = said;
                        yield form();
                    }
                    case Reply.Nothing() -> "";
                };
        settle.run();
        return visible;
    }

    private String see(List<Block> blocks) {
        seen = blocks;
        return rendering.blocks(blocks, reader());
    }

    private Envelope envelope(Optional<String> message, Set<Envelope.Carry> carries) {
        return new Envelope(account, "event-" + UUID.randomUUID(), message, carries);
    }
}
