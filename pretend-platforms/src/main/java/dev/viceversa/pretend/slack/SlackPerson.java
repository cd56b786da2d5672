package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.api.ImmediateMessage;
import dev.viceversa.pretend.slack.wire.AppAnswer;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.ElementState;
import dev.viceversa.pretend.slack.workspace.FormValues;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Acts and reads as one person in the pretended workspace. Every act is sent to the app as Slack would send it and blocks until the app
 * has answered or Slack's patience has ended. Thread-safe.
 */
public final class SlackPerson {

    private final Stage stage;
    private final String userId;

    SlackPerson(Stage stage, String userId) {
        this.stage = stage;
        this.userId = userId;
    }

    /** The account as it is now. */
    public SlackUser user() {
        return stage.workspace().user(userId).orElseThrow(() -> new IllegalStateException("nobody is " + userId));
    }

    /** The direct message with the app, made when it does not exist yet. */
    public Conversation directMessage() {
        return stage.workspace().directMessage(userId);
    }

    /** Types a command into the direct message with the app. */
    public Outcome command(String command, String text) {
        return command(directMessage(), command, text);
    }

    /** Types a command into a conversation. */
    public Outcome command(Conversation where, String command, String text) {
        ResponseUrls.Origin origin = new ResponseUrls.Origin(where.id(), userId, null);
        String path = stage.workspace().responseUrls().issue("commands", origin);
        AppAnswer answer = stage.line().command(stage.payloads().command(user(), where, command, text, path));
        Outcome outcome = outcome(answer);
        if (outcome.failure().isPresent() || answer.body().isBlank()) {
            return outcome;
        }
        ObjectNode message = Json.object();
        if (answer.json()) {
            if (!(Json.read(answer.body()).orElse(null) instanceof ObjectNode json)) {
                return outcome.failing(Outcome.INVALID_RESPONSE);
            }
            message = json;
        } else {
            message.put("text", answer.body());
        }
        if (!message.hasNonNull("text") && !message.hasNonNull("blocks")) {
            return outcome;
        }
        return switch (stage.immediate().show(origin, message)) {
            case ImmediateMessage.Result.Shown(Optional<SlackMessage> shown) ->
                outcome.showing(shown.map(SeenMessage::new).stream().toList());
            case ImmediateMessage.Result.Refused refused -> outcome.failing(refused.error() + " " + refused.detail());
        };
    }

    /** Presses the button, or opens the three dots, that {@code name} means: its label or what the app calls it. */
    public Outcome press(Screen screen, String name) {
        return act(screen, screen.element(name), null);
    }

    /** Presses exactly this button. */
    public Outcome press(Screen screen, String blockId, String actionId) {
        return act(screen, screen.element(blockId, actionId), null);
    }

    /** Chooses something where choosing is acting at once: a menu or date outside of forms. */
    public Outcome choose(Screen screen, String name, Object value) {
        return choose(screen, screen.element(name), value);
    }

    /** Chooses at exactly this menu or date. */
    public Outcome choose(Screen screen, String blockId, String actionId, Object value) {
        return choose(screen, screen.element(blockId, actionId), value);
    }

    /** Fills in a field; the app hears nothing of it until something is pressed or submitted. */
    public void fill(Screen screen, String name, Object value) {
        FormValues.Placed placed = screen.element(name);
        stage.workspace().formValues().put(key(screen), placed, ElementState.filled(placed.element(), value));
    }

    /** Submits a form as it is filled in. */
    public Outcome submit(SeenView form) {
        return submit(form, Map.of());
    }

    /** Fills in these fields, named by label, block id or what the app calls them, and submits the form. */
    public Outcome submit(SeenView form, Map<String, ?> answers) {
        // What is submitted is what is on the screen now; the app may have changed it since the person looked.
        SlackView view = stage.workspace().views().find(form.view().id()).orElse(form.view());
        SeenView shown = new SeenView(view);
        answers.forEach((name, value) -> fill(shown, name, value));
        ObjectNode values = stage.workspace().formValues().values(FormValues.ofView(view), view.blocks());
        Map<String, String> problems = FormCheck.problems(view, values);
        if (!problems.isEmpty()) {
            return Outcome.notSent(problems, frontModal());
        }
        return send(view);
    }

    /** Fills in these fields and submits the form as a client would that checks nothing before it sends. */
    public Outcome submitUnchecked(SeenView form, Map<String, ?> answers) {
        answers.forEach((name, value) -> fill(form, name, value));
        return send(form.view());
    }

    private Outcome send(SlackView view) {
        AppAnswer answer = stage.line().interaction(stage.payloads().submission(user(), view));
        return new SubmissionResponse(stage, view).apply(answer, this::frontModal);
    }

    /** Closes a form with its X or its close button. The app hears of it only when the form asks for it. */
    public Outcome close(SeenView form) {
        SlackView view = form.view();
        boolean all = view.clearOnClose();
        if (all) {
            stage.workspace().views().clear(userId);
        } else {
            stage.workspace().views().close(view);
        }
        stage.workspace().formValues().forget(FormValues.ofView(view));
        return view.notifyOnClose()
                ? outcome(stage.line().interaction(stage.payloads().closing(user(), view, all)))
                : Outcome.notSent(Map.of(), frontModal());
    }

    /** Writes to the app in the direct message with it. */
    public Outcome say(String text) {
        return say(directMessage(), text);
    }

    /** Writes into a conversation. */
    public Outcome say(Conversation where, String text) {
        SlackMessage message = stage.postbox().say(where, userId, text);
        return stage.announcer().announce(EventBodies.message(stage, where, message), frontModal());
    }

    /** Opens the app's home page. */
    public Outcome openHome() {
        return stage.announcer().announce(EventBodies.homeOpened(stage, userId, "home"), frontModal());
    }

    /** Opens the messages of the app. */
    public Outcome openMessages() {
        return stage.announcer().announce(EventBodies.homeOpened(stage, userId, "messages"), frontModal());
    }

    /** All messages in the direct message with the app, own ones included, oldest first. */
    public List<SeenMessage> messages() {
        return messages(directMessage());
    }

    /** All messages this person sees in a conversation, oldest first. */
    public List<SeenMessage> messages(Conversation where) {
        return where.seenBy(userId).stream().map(SeenMessage::new).toList();
    }

    /** The message with this id, if this person sees it in this conversation. */
    public Optional<SeenMessage> findMessage(Conversation where, String ts) {
        return where.seenBy(userId, ts).map(SeenMessage::new);
    }

    /** The newest message from the app in the direct message with it. */
    public Optional<SeenMessage> findLatestMessage() {
        return messages().reversed().stream()
                .filter(seen -> seen.message().fromApp())
                .findFirst();
    }

    /**
     * The newest message from the app in the direct message with it.
     *
     * @throws IllegalStateException when the app has not written yet
     */
    public SeenMessage latestMessage() {
        return findLatestMessage()
                .orElseThrow(() -> new IllegalStateException(user().realName() + " has no message from the app"));
    }

    /** The form in front of this person. */
    public Optional<SeenView> findOpenModal() {
        return frontModal();
    }

    /**
     * The form in front of this person.
     *
     * @throws IllegalStateException when none is open
     */
    public SeenView openModal() {
        return frontModal().orElseThrow(() -> new IllegalStateException(user().realName() + " has no form open"));
    }

    /** All open forms, the one in front last. */
    public List<SeenView> openModals() {
        return stage.workspace().views().stack(userId).stream()
                .map(SeenView::new)
                .toList();
    }

    /** The published home page. */
    public Optional<SeenView> home() {
        return stage.workspace().views().home(userId).map(SeenView::new);
    }

    /** What this person has filled in so far, as Slack would report it. */
    public ObjectNode values(Screen screen) {
        return stage.workspace().formValues().values(key(screen), screen.blocks());
    }

    private Outcome choose(Screen screen, FormValues.Placed placed, Object value) {
        if (placed.element().path("type").asText().equals("overflow")) {
            return act(screen, placed, overflow(placed, value));
        }
        ObjectNode state = ElementState.filled(placed.element(), value);
        stage.workspace().formValues().put(key(screen), placed, state);
        return act(screen, placed, state);
    }

    private Outcome act(Screen screen, FormValues.Placed placed, @Nullable ObjectNode state) {
        ObjectNode payload =
                switch (screen) {
                    case SeenMessage seen ->
                        stage.payloads()
                                .actionInMessage(user(), conversation(seen.message()), seen.message(), placed, state);
                    case SeenView seen -> stage.payloads().actionInView(user(), seen.view(), placed, state);
                };
        return outcome(stage.line().interaction(payload));
    }

    private static ObjectNode overflow(FormValues.Placed placed, Object value) {
        for (JsonNode option : ElementState.options(placed.element())) {
            if (option.path("value").asText().equals(value)
                    || option.path("text").path("text").asText().equals(value)) {
                ObjectNode state = Json.object();
                state.set("selected_option", option);
                return state;
            }
        }
        throw new IllegalArgumentException("no option \"" + value + "\"");
    }

    private Conversation conversation(SlackMessage message) {
        return stage.workspace().conversation(message.channel()).orElseThrow();
    }

    private String key(Screen screen) {
        return switch (screen) {
            case SeenMessage seen -> FormValues.ofMessage(seen.message(), userId);
            case SeenView seen -> FormValues.ofView(seen.view());
        };
    }

    private Optional<SeenView> frontModal() {
        return stage.workspace().views().top(userId).map(SeenView::new);
    }

    private Outcome outcome(AppAnswer answer) {
        return Outcome.of(answer, frontModal());
    }
}
