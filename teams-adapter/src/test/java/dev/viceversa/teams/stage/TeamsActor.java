package dev.viceversa.teams.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.kit.Actor;
import dev.viceversa.pretend.teams.CardAction;
import dev.viceversa.pretend.teams.CardInput;
import dev.viceversa.pretend.teams.Outcome;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import dev.viceversa.pretend.teams.TeamsUser;
import dev.viceversa.teams.card.AdaptiveCards;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody in front of Teams: types, presses and fills in cards in a pretended tenant. */
final class TeamsActor implements Actor {

    private final TeamsStage stage;
    private final String name;
    private final TeamsUser user;
    private final Map<String, Long> answers = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private Optional<String> seen = Optional.empty();
    private Optional<String> open = Optional.empty();
    private Map<String, String> problems = Map.of();

    TeamsActor(TeamsStage stage, String name, TeamsUser user) {
        this.stage = stage;
        this.name = name;
        this.user = user;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Account account() {
        return new Account(Platform.TEAMS, stage.behind().teams().tenant().id(), user.aadObjectId());
    }

    @Override
    public PersonId person() {
        return stage.house()
                .getBean(People.class)
                .identity(account())
                .orElseThrow(() -> new AssertionError(name + " has not been seen yet"))
                .person();
    }

    /** Everything on Teams is a message; the first new one answers what was typed. */
    @Override
    public String types(String words) {
        long before = latestChange();
        taken(me().types(words));
        stage.settle();
        remember();
        List<TeamsMessage> fresh = me().messages().stream()
                .filter(message -> message.posted() > before)
                .toList();
        Optional<TeamsMessage> form =
                fresh.stream().filter(TeamsMessage::isForm).findFirst();
        if (form.isPresent()) {
            open = Optional.of(form.get().id());
            return Transcript.of(form.get());
        }
        open = Optional.empty();
        if (fresh.isEmpty()) {
            return "";
        }
        TeamsMessage answer = fresh.getFirst();
        answers.put(answer.id(), answer.changed());
        seen = Optional.of(answer.id());
        return Transcript.of(answer);
    }

    @Override
    public String presses(String label) {
        return press(find(label), label);
    }

    @Override
    public String pressesInChannel(String label) {
        String channel = stage.channelId();
        TeamsMessage post = stage.behind().teams().tenant().messages(channel).reversed().stream()
                .filter(message -> action(message, label).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No post in the channel has a button \"" + label + "\""));
        long before = latestChange();
        Outcome outcome =
                taken(me().pressInChannel(channel, post, action(post, label).orElseThrow()));
        assertThat(outcome.card()).as("what takes the post's place").isEmpty();
        String notice = outcome.notice().orElse("");
        if (says(notice, "teams.form_in_chat")) {
            return awaitForm(before);
        }
        stage.settle();
        remember();
        return notice;
    }

    @Override
    public String doubleClicks(String label) {
        TeamsMessage message = find(label);
        press(message, label);
        return press(message, label);
    }

    @Override
    public String pressesOf(Actor other, String label) {
        return press(((TeamsActor) other).find(label), label);
    }

    @Override
    public String submits(Map<String, String> filled) {
        return sends(front(), filled);
    }

    @Override
    public String submitsTwice(Map<String, String> filled) {
        TeamsMessage form = front();
        sends(form, filled);
        return sends(form, filled);
    }

    @Override
    public String form() {
        return open.flatMap(this::message).map(Transcript::of).orElse("");
    }

    @Override
    public List<String> offered(String input) {
        return CardInput.in(front().card()).stream()
                .filter(field -> answers(field.id(), input))
                .flatMap(field -> field.offered().stream())
                .toList();
    }

    @Override
    public Map<String, String> problems() {
        return problems;
    }

    @Override
    public String home() {
        return types("home");
    }

    @Override
    public List<String> inbox() {
        return messages().stream().map(Transcript::of).toList();
    }

    @Override
    public List<String> buttons() {
        List<TeamsMessage> messages = messages();
        return messages.isEmpty() ? List.of() : labels(messages.getLast());
    }

    /** Some kinds of inputs carry their kind in front of their name. */
    private static boolean answers(String id, String input) {
        return id.equals(input) || id.endsWith("." + input);
    }

    private TeamsPerson me() {
        return stage.behind().teams().as(user);
    }

    private TeamsMessage front() {
        return open.flatMap(this::message).orElseThrow(() -> new AssertionError(name + " has no form open"));
    }

    private Optional<TeamsMessage> message(String id) {
        return me().messages().stream()
                .filter(message -> message.id().equals(id))
                .findFirst();
    }

    private String sends(TeamsMessage form, Map<String, String> filled) {
        Map<String, String> values = new HashMap<>();
        Set<String> ids = new HashSet<>();
        CardInput.in(form.card()).forEach(field -> ids.add(field.id()));
        filled.forEach((input, value) -> {
            assertThat(ids).as("inputs of the form").anyMatch(id -> answers(id, input));
            ids.stream().filter(id -> answers(id, input)).forEach(id -> values.put(id, value));
        });
        CardAction submit = form.actions().stream()
                .filter(action -> action.node().path("id").asText().equals("submit"))
                .findFirst()
                .orElseThrow();
        Outcome outcome = taken(me().press(form, submit, values));
        problems = remarks(outcome.card());
        remember();
        boolean still = outcome.card().filter(TeamsActor::isForm).isPresent();
        open = still ? Optional.of(form.id()) : Optional.empty();
        stage.settle();
        return still ? form() : "";
    }

    /** What a form shown anew says above its inputs. */
    private static Map<String, String> remarks(Optional<JsonNode> card) {
        Map<String, String> remarks = new HashMap<>();
        card.ifPresent(shown -> shown.path("body").forEach(element -> {
            String id = element.path("id").asText();
            if (id.startsWith(AdaptiveCards.PROBLEM)) {
                remarks.put(
                        id.substring(AdaptiveCards.PROBLEM.length()),
                        element.at("/inlines/0/text").asText().replace("⚠ ", ""));
            }
        }));
        return remarks;
    }

    private static boolean isForm(JsonNode card) {
        return new TeamsMessage("", "", "", List.of(card), java.time.Instant.EPOCH, 0, 0, false).isForm();
    }

    private String press(TeamsMessage message, String label) {
        long before = latestChange();
        CardAction action = action(message, label).orElseThrow();
        Outcome outcome = taken(me().press(message, action, Map.of()));
        Optional<String> notice = outcome.notice();
        if (notice.filter(words -> says(words, "teams.form_below")).isPresent()) {
            return awaitForm(before);
        }
        stage.settle();
        remember();
        return notice.filter(words -> !says(words, "teams.below")).orElse("");
    }

    private String awaitForm(long before) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            Optional<TeamsMessage> form = me().messages().stream()
                    .filter(message -> message.posted() > before && message.isForm())
                    .findFirst();
            if (form.isPresent()) {
                open = Optional.of(form.get().id());
                remember();
                stage.settle();
                return Transcript.of(form.get());
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("No form appeared for " + name);
    }

    private boolean says(String words, String key) {
        Texts texts = stage.house().getBean(Texts.class);
        return Texts.LANGUAGES.stream()
                .anyMatch(language -> words.equals(texts.say(Text.of(key), new Reader(language, ZoneOffset.UTC))));
    }

    private static Outcome taken(Outcome outcome) {
        assertThat(outcome.failure()).as("what Teams complains about").isEmpty();
        return outcome;
    }

    private TeamsMessage find(String label) {
        List<TeamsMessage> screens = new ArrayList<>();
        // Once it became something else, an answer is a message among the others.
        seen.flatMap(this::message)
                .filter(message -> message.changed() == answers.getOrDefault(message.id(), -1L))
                .ifPresent(screens::add);
        screens.addAll(messages().reversed());
        open.flatMap(this::message).ifPresent(screens::add);
        return screens.stream()
                .filter(screen -> action(screen, label).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " sees no button \"" + label + "\"; inbox: " + inbox()));
    }

    /** What a label does: itself, or the yes to the question it asks first. */
    private static Optional<CardAction> action(TeamsMessage message, String label) {
        for (CardAction action : message.actions()) {
            if (action.hidden() || !action.title().equals(label)) {
                continue;
            }
            if (action.type().equals("Action.Execute")) {
                return Optional.of(action);
            }
            if (action.type().equals("Action.ToggleVisibility")) {
                String target = action.node().at("/targetElements/0").asText();
                return Optional.ofNullable(Transcript.element(message.card(), target))
                        .map(question -> new TeamsMessage("", "", "", List.of(question), message.sent(), 0, 0, false))
                        .flatMap(question -> question.actions().stream()
                                .filter(inside -> inside.type().equals("Action.Execute"))
                                .findFirst());
            }
        }
        return Optional.empty();
    }

    private static List<String> labels(TeamsMessage message) {
        return message.actions().stream()
                .filter(action -> !action.hidden() && !action.type().equals("Action.OpenUrl"))
                .map(CardAction::title)
                .toList();
    }

    private long latestChange() {
        return me().messages().stream().mapToLong(TeamsMessage::changed).max().orElse(0);
    }

    private void remember() {
        me().messages().stream()
                .filter(TeamsMessage::isForm)
                .map(TeamsMessage::id)
                .forEach(forms::add);
    }

    /** What stays to be read: messages, what forms became, and answers that changed afterwards, by when they did. */
    private List<TeamsMessage> messages() {
        return me().messages().stream()
                .filter(message -> !message.isForm())
                .filter(message -> !answers.containsKey(message.id()) || message.changed() > answers.get(message.id()))
                .filter(message -> !forms.contains(message.id()) || !says(Transcript.of(message), "teams.done"))
                .sorted(Comparator.comparingLong(
                        message -> forms.contains(message.id()) || answers.containsKey(message.id())
                                ? message.changed()
                                : message.posted()))
                .toList();
    }
}
