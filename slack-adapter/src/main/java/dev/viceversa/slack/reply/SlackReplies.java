package dev.viceversa.slack.reply;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.conversation.Envelope.Place;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.delivery.LateAnswers;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Home;
import dev.viceversa.core.ui.Message;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.blockkit.BlockKit;
import dev.viceversa.slack.blockkit.Surroundings;
import dev.viceversa.slack.web.Neighbourhood;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a reply visible at once, in the ways Slack has for each kind of gesture. What a reply changes was stored before
 * it comes here. Thread-safe.
 */
@Singleton
@SlackConfigured
public final class SlackReplies {

    private final BlockKit kit;
    private final Texts texts;
    private final Readers readers;
    private final Neighbourhood neighbourhood;
    private final Openings openings;
    private final HomePages homes;
    private final LateAnswers late;
    private final CardChanges cards;
    private final Whispers whispers;
    private final Gson gson = GsonFactory.createSnakeCase();

    SlackReplies(
            BlockKit kit,
            Texts texts,
            Readers readers,
            Neighbourhood neighbourhood,
            Openings openings,
            HomePages homes,
            LateAnswers late,
            CardChanges cards,
            Whispers whispers) {
        this.kit = kit;
        this.texts = texts;
        this.readers = readers;
        this.neighbourhood = neighbourhood;
        this.openings = openings;
        this.homes = homes;
        this.late = late;
        this.cards = cards;
        this.whispers = whispers;
    }

    /** To a slash command: in the answer itself, seen only by whoever typed it. */
    public Response toCommand(Reply reply, Occasion occasion) {
        return switch (reply) {
            case Reply.Say(Message message) -> ephemeral(message, occasion);
            case Reply.Replace(Message message) -> ephemeral(message, occasion);
            case Reply.Ask(Form form) -> opened(form, occasion) ? done() : ephemeral(offer(occasion), occasion);
            case Reply.Correct(Form form, Map<String, Text> problems) ->
                opened(form, occasion) ? done() : ephemeral(offer(occasion), occasion);
            case Reply.ShowHome(Home home) -> ephemeral(new Message(Text.of("slack.title"), home.blocks()), occasion);
            case Reply.Nothing() -> done();
        };
    }

    /** To a button: Slack shows nothing of the answer itself, so what is said at once goes beside the message. */
    public Response toButton(Reply reply, Occasion occasion) {
        switch (reply) {
            case Reply.Say(Message message) -> whisper(message, occasion);
            case Reply.Replace(Message message) ->
                occasion.card()
                        .ifPresentOrElse(
                                card -> cards.change(card, message, occasion), () -> whisper(message, occasion));
            case Reply.Ask(Form form) -> openOrOffer(form, occasion);
            case Reply.Correct(Form form, Map<String, Text> problems) -> openOrOffer(form, occasion);
            case Reply.ShowHome(Home home) -> homes.show(occasion.account(), home);
            case Reply.Nothing() -> {}
        }
        return done();
    }

    /** To typed words and other events: nothing can be shown in the answer at all. */
    public Response toEvent(Reply reply, Occasion occasion) {
        return toButton(reply, occasion);
    }

    /** To a form: it closes, changes, or stays open with what to mend. */
    public Response toForm(Reply reply, Occasion occasion, View sent) {
        return switch (reply) {
            case Reply.Say(Message message) -> update(notice(message, occasion));
            case Reply.Replace(Message message) ->
                occasion.card()
                        .map(card -> {
                            cards.change(card, message, occasion);
                            return action("clear");
                        })
                        .orElseGet(() -> update(notice(message, occasion)));
            case Reply.Ask(Form form) -> update(modal(form, occasion));
            case Reply.Correct(Form form, Map<String, Text> problems) -> corrected(form, problems, occasion, sent);
            case Reply.ShowHome(Home home) -> {
                homes.show(occasion.account(), home);
                yield action("clear");
            }
            case Reply.Nothing() -> action("clear");
        };
    }

    /** Nothing was stored: a command is told so. */
    public Response notStored(Occasion occasion) {
        return ephemeral(notSaved(), occasion);
    }

    /** Nothing was stored: the form stays open with everything that was filled in. */
    public Response formNotStored(Occasion occasion, View sent) {
        Reader reader = readers.lately(occasion.account());
        return inputs(sent).stream()
                .findFirst()
                .map(first -> errors(Map.of(first, texts.say(Text.of("desk.not_saved"), reader))))
                .orElseGet(() -> update(kit.notice(notSaved(), reader, Surroundings.NONE)));
    }

    /** Nothing was stored: whoever pressed is told so beside the message. */
    public Response buttonNotStored(Occasion occasion) {
        whispers.say(occasion, notSaved(), readers.lately(occasion.account()), Surroundings.NONE);
        return done();
    }

    /**
     * Beside the inputs, as Slack does it, as long as the open form is still the right one. Where its meaning changed
     * meanwhile, or there is no such input, the form is shown anew with the problems in it.
     */
    private Response corrected(Form form, Map<String, Text> problems, Occasion occasion, View sent) {
        Reader reader = reader(occasion);
        boolean stillRight = form.onSubmit().encoded().equals(sent.getCallbackId())
                && !problems.isEmpty()
                && inputs(sent).containsAll(problems.keySet());
        if (!stillRight) {
            return update(kit.modal(form, problems, reader, around(occasion), FormSecret.of(occasion)));
        }
        Map<String, String> said = new LinkedHashMap<>();
        problems.forEach((input, problem) -> said.put(input, texts.say(problem, reader)));
        return errors(said);
    }

    private static List<String> inputs(View view) {
        List<LayoutBlock> blocks = view.getBlocks() == null ? List.of() : view.getBlocks();
        return blocks.stream()
                .filter(InputBlock.class::isInstance)
                .map(LayoutBlock::getBlockId)
                .toList();
    }

    private void openOrOffer(Form form, Occasion occasion) {
        if (!opened(form, occasion)) {
            Message offer = offer(occasion);
            if (occasion.responseUrl().isPresent()) {
                whispers.say(occasion, offer, reader(occasion), Surroundings.NONE);
            } else {
                tellLater(occasion, offer);
            }
        }
    }

    /** What Slack does not show beside the post reaches the person in their own conversation. */
    private void whisper(Message message, Occasion occasion) {
        boolean refused = !whispers.say(occasion, message, reader(occasion), around(occasion));
        if (refused && occasion.where() == Place.AMONG_OTHERS) {
            tellLater(occasion, message);
        }
    }

    private boolean opened(Form form, Occasion occasion) {
        return openings.open(occasion, modal(form, occasion));
    }

    /** Once for this event. */
    private void tellLater(Occasion occasion, Message message) {
        late.say(occasion.account(), "offer:" + occasion.key(), message);
    }

    private static Message offer(Occasion occasion) {
        return Again.offer(occasion.again());
    }

    private View modal(Form form, Occasion occasion) {
        return kit.modal(form, reader(occasion), around(occasion), FormSecret.of(occasion));
    }

    private View notice(Message message, Occasion occasion) {
        return kit.notice(message, reader(occasion), around(occasion));
    }

    private Reader reader(Occasion occasion) {
        return readers.of(occasion.account());
    }

    private Surroundings around(Occasion occasion) {
        return neighbourhood.of(occasion.account().workspace());
    }

    private static Message notSaved() {
        return Message.plain("desk.not_saved");
    }

    private Response ephemeral(Message message, Occasion occasion) {
        boolean stored = !message.equals(notSaved());
        BlockKit.Rendered rendered = stored
                ? kit.message(message, reader(occasion), around(occasion))
                : kit.message(message, readers.lately(occasion.account()), Surroundings.NONE);
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("text", rendered.fallback());
        body.add("blocks", gson.toJsonTree(rendered.blocks()));
        return json(body);
    }

    private Response update(View view) {
        JsonObject body = new JsonObject();
        body.addProperty("response_action", "update");
        body.add("view", gson.toJsonTree(view));
        return json(body);
    }

    private Response errors(Map<String, String> problems) {
        JsonObject body = new JsonObject();
        body.addProperty("response_action", "errors");
        body.add("errors", gson.toJsonTree(problems));
        return json(body);
    }

    private Response action(String name) {
        JsonObject body = new JsonObject();
        body.addProperty("response_action", name);
        return json(body);
    }

    private static Response done() {
        return Response.builder().statusCode(200).build();
    }

    private Response json(JsonObject body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(gson.toJson(body))
                .build();
    }
}
