package dev.viceversa.slack.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.kit.Actor;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.slack.Button;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.Screen;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.ElementState;
import dev.viceversa.pretend.slack.workspace.FormValues;
import dev.viceversa.slack.blockkit.BlockKit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody in front of Slack: types, presses and submits in a pretended workspace. */
final class SlackActor implements Actor {

    private final SlackStage stage;
    private final String name;
    private final String userId;
    private @Nullable Screen seen;
    private Map<String, String> problems = Map.of();

    SlackActor(SlackStage stage, String name, String userId) {
        this.stage = stage;
        this.name = name;
        this.userId = userId;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Account account() {
        return new Account(Platform.SLACK, stage.behind().slack().workspace().teamId(), userId);
    }

    @Override
    public PersonId person() {
        return stage.house()
                .getBean(People.class)
                .identity(account())
                .orElseThrow(() -> new AssertionError(name + " has not been seen yet"))
                .person();
    }

    @Override
    public String types(String words) {
        return visible(me().command("/mentor", words));
    }

    @Override
    public String presses(String label) {
        return visible(press(find(label), label));
    }

    @Override
    public String pressesInChannel(String label) {
        List<SeenMessage> before = inChannel();
        SeenMessage post = before.reversed().stream()
                .filter(message -> message.buttonLabels().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No post in the channel has a button \"" + label + "\""));
        String form = visible(press(post, label));
        Optional<SeenMessage> whispered = inChannel().stream()
                .skip(before.size())
                .filter(SeenMessage::onlyForMe)
                .findFirst();
        whispered.ifPresent(message -> seen = message);
        return whispered.map(message -> Transcript.of(message.blocks())).orElse(form);
    }

    private List<SeenMessage> inChannel() {
        return me().messages(stage.behind().channel());
    }

    @Override
    public String doubleClicks(String label) {
        Screen screen = find(label);
        press(screen, label);
        return visible(press(screen, label));
    }

    @Override
    public String pressesOf(Actor other, String label) {
        return visible(press(((SlackActor) other).find(label), label));
    }

    @Override
    public String submits(Map<String, String> answers) {
        return sends(front(), answers);
    }

    @Override
    public String submitsTwice(Map<String, String> answers) {
        SeenView form = front();
        sends(form, answers);
        return sends(form, answers);
    }

    @Override
    public String form() {
        return me().findOpenModal().map(Transcript::of).orElse("");
    }

    @Override
    public List<String> offered(String input) {
        List<String> values = new ArrayList<>();
        front().element(input)
                .element()
                .path("options")
                .forEach(option -> values.add(option.path("value").asText()));
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return problems;
    }

    @Override
    public String home() {
        int before = published();
        taken(me().openHome());
        awaitHome(before);
        SeenView page = me().home().orElseThrow(() -> new AssertionError(name + " has no home page"));
        seen = page;
        return Transcript.of(page.blocks());
    }

    @Override
    public List<String> inbox() {
        return messages().stream()
                .map(message -> Transcript.of(message.blocks()))
                .toList();
    }

    @Override
    public List<String> buttons() {
        List<SeenMessage> messages = messages();
        return messages.isEmpty() ? List.of() : messages.getLast().buttonLabels();
    }

    private SlackPerson me() {
        return stage.behind().slack().as(userId);
    }

    private SeenView front() {
        return me().findOpenModal().orElseThrow(() -> new AssertionError(name + " has no form open"));
    }

    private String sends(SeenView form, Map<String, String> answers) {
        problems = Map.of();
        Map<String, Object> values = new HashMap<>();
        answers.forEach((input, value) -> values.put(input, value(form, input, value)));
        // The server must hold on its own: what Slack's clients check first is not relied upon.
        answers.forEach((input, value) -> {
            if (neverOffered(form, input, value)) {
                values.remove(input);
                forge(form, input, value);
            }
        });
        Outcome outcome = me().submitUnchecked(form, values);
        problems = outcome.fieldErrors().isEmpty() ? remarks(outcome) : outcome.fieldErrors();
        return visible(outcome);
    }

    private static boolean neverOffered(SeenView form, String input, String value) {
        JsonNode element = form.element(input).element();
        return element.path("type").asText().matches("radio_buttons|static_select")
                && ElementState.options(element).stream()
                        .noneMatch(option -> option.path("value").asText().equals(value)
                                || option.at("/text/text").asText().equals(value));
    }

    /** Chooses what is not on the list, as somebody does who writes their own requests. */
    private void forge(SeenView form, String input, String value) {
        FormValues.Placed placed = form.element(input);
        ObjectNode state = Json.object();
        state.put("type", placed.element().path("type").asText());
        ObjectNode option = state.putObject("selected_option").put("value", value);
        option.putObject("text").put("type", "plain_text").put("text", value);
        stage.behind().slack().workspace().formValues().put(FormValues.ofView(form.view()), placed, state);
    }

    /** What a form shown anew says above its inputs. */
    private static Map<String, String> remarks(Outcome outcome) {
        Map<String, String> remarks = new HashMap<>();
        outcome.modal().ifPresent(form -> form.blocks().forEach(block -> {
            String id = block.path("block_id").asText();
            if (id.startsWith(BlockKit.PROBLEM)) {
                remarks.put(
                        id.substring(BlockKit.PROBLEM.length()),
                        block.at("/elements/0/text").asText());
            }
        }));
        return remarks;
    }

    private static Object value(SeenView form, String input, String value) {
        String type = form.element(input).element().path("type").asText();
        return type.equals("checkboxes") || type.startsWith("multi_") ? Arrays.asList(value.split(",")) : value;
    }

    private Outcome press(Screen screen, String label) {
        Button button = screen.buttons().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        return taken(me().press(screen, button.blockId(), button.actionId()));
    }

    private static Outcome taken(Outcome outcome) {
        assertThat(outcome.failure()).as("what Slack complains about").isEmpty();
        return outcome;
    }

    /** What appears at once: the answer itself, or the form that opened. */
    private String visible(Outcome outcome) {
        taken(outcome);
        Optional<SeenMessage> answer = outcome.shown().stream().findFirst();
        answer.ifPresent(message -> seen = message);
        String visible = answer.map(message -> Transcript.of(message.blocks()))
                .orElseGet(() -> outcome.modal().map(Transcript::of).orElse(""));
        stage.settle();
        return visible;
    }

    private Screen find(String label) {
        List<Screen> screens = new ArrayList<>();
        Optional.ofNullable(seen).ifPresent(screens::add);
        screens.addAll(messages().reversed());
        return screens.stream()
                .filter(screen -> screen.buttonLabels().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " sees no button \"" + label + "\"; inbox: " + inbox()));
    }

    /** What stays in the conversation: messages, and those answers that were changed afterwards, by when they changed. */
    private List<SeenMessage> messages() {
        return me().messages().stream()
                .filter(message -> message.message().fromApp())
                .filter(message -> !message.onlyForMe() || message.edited())
                .sorted(Comparator.comparing(SlackActor::appeared))
                .toList();
    }

    private static String appeared(SeenMessage message) {
        String edited = message.message().editedTs();
        return message.onlyForMe() && edited != null ? edited : message.ts();
    }

    private int published() {
        return (int) stage.behind().slack().ledger().messagesTo(userId).stream()
                .filter(entry -> entry.kind() == MessageKind.HOME)
                .count();
    }

    private void awaitHome(int before) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (published() == before && System.nanoTime() < end) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
