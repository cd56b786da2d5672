package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.delivery.LateAnswers;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Home;
import dev.viceversa.core.ui.Message;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.card.AdaptiveCards;
import dev.viceversa.teams.connector.DirectCards;
import dev.viceversa.teams.connector.Neighbourhood;
import dev.viceversa.teams.connector.Showing;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes a reply visible at once. A pressed card is answered on the wire, and what it became is also written into the
 * conversation, since Teams forgets such answers when the chat is opened again. A form is a card of its own below the one
 * whose button opened it, so that nothing that was read is lost; its outcome takes its place. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class TeamsReplies {

    private final AdaptiveCards cards;
    private final Texts texts;
    private final Readers readers;
    private final Neighbourhood neighbourhood;
    private final DirectCards direct;
    private final LateAnswers late;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    TeamsReplies(
            AdaptiveCards cards,
            Texts texts,
            Readers readers,
            Neighbourhood neighbourhood,
            DirectCards direct,
            LateAnswers late) {
        this.cards = cards;
        this.texts = texts;
        this.readers = readers;
        this.neighbourhood = neighbourhood;
        this.direct = direct;
        this.late = late;
    }

    /** To typed words and other messages: the wire's answer shows nothing, so everything is a card in the conversation. */
    void toMessage(Reply reply, Occasion occasion) {
        Reader reader = readers.of(occasion.account());
        switch (reply) {
            case Reply.Say(Message message) -> said(message, occasion, reader);
            case Reply.Replace(Message message) -> said(message, occasion, reader);
            case Reply.Ask(Form form) -> ask(form, Map.of(), occasion, reader);
            case Reply.Correct(Form form, Map<String, Text> problems) -> ask(form, problems, occasion, reader);
            case Reply.ShowHome(Home home) ->
                direct.show(
                        occasion.account(),
                        cards.home(home, reader, neighbourhood.around()),
                        cards.summary(Text.of("teams.home"), reader));
            case Reply.Nothing() -> finished(occasion);
        }
    }

    /** To a pressed button: the card changes, or what is new stands below it. */
    ObjectNode toButton(Reply reply, Occasion occasion) {
        Reader reader = readers.of(occasion.account());
        return switch (reply) {
            // Only refusals and pointers come this way, and they are one sentence; everything else is said in the
            // conversation.
            case Reply.Say(Message message) -> InvokeAnswers.notice(cards.words(message, reader));
            case Reply.Replace(Message message) -> becomes(message, occasion, reader);
            case Reply.Ask(Form form) -> {
                threads.execute(() -> ask(form, Map.of(), occasion, reader));
                yield notice(shownIn(occasion), reader);
            }
            case Reply.Correct(Form form, Map<String, Text> problems) -> {
                threads.execute(() -> ask(form, problems, occasion, reader));
                yield notice(shownIn(occasion), reader);
            }
            case Reply.ShowHome(Home home) -> InvokeAnswers.card(cards.home(home, reader, neighbourhood.around()));
            case Reply.Nothing() -> notice("teams.below", reader);
        };
    }

    /** To a form: its outcome takes its place, or it is shown again with what to mend. */
    ObjectNode toForm(Reply reply, Occasion occasion) {
        Reader reader = readers.of(occasion.account());
        return switch (reply) {
            case Reply.Say(Message message) -> becomes(message, occasion, reader);
            case Reply.Replace(Message message) -> becomes(message, occasion, reader);
            case Reply.Ask(Form form) ->
                InvokeAnswers.card(form(form, Map.of(), Optional.empty(), occasion.opener(), reader));
            case Reply.Correct(Form form, Map<String, Text> problems) ->
                InvokeAnswers.card(form(form, problems, true, occasion, reader));
            case Reply.ShowHome(Home home) -> InvokeAnswers.card(cards.home(home, reader, neighbourhood.around()));
            case Reply.Nothing() -> becomes(Message.plain("teams.done"), occasion, reader);
        };
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    /** The card is this from now on, for every client and for good. */
    private ObjectNode becomes(Message message, Occasion occasion, Reader reader) {
        write(message, occasion);
        return InvokeAnswers.card(cards.message(message, reader, neighbourhood.around()));
    }

    private boolean write(Message message, Occasion occasion) {
        Optional<String> target = occasion.activity().flatMap(id -> direct.reference(occasion.account(), id));
        if (target.isEmpty()) {
            return false;
        }
        late.change(occasion.account(), target.get(), "card:" + occasion.key(), message);
        return true;
    }

    private void said(Message message, Occasion occasion, Reader reader) {
        boolean form = occasion.given().isPresent();
        if (form && write(message, occasion)) {
            return;
        }
        Showing showing = direct.show(
                occasion.account(),
                cards.message(message, reader, neighbourhood.around()),
                cards.summary(message.summary(), reader));
        // Throttled, say: the outbox waits for its turn. What may be there is not said twice.
        if (showing == Showing.MISSING) {
            late.say(occasion.account(), "said:" + occasion.key(), message);
        }
    }

    /** A form that was sent by an old client has done its work. */
    private void finished(Occasion occasion) {
        if (occasion.given().isPresent() && occasion.opener().isPresent()) {
            write(Message.plain("teams.done"), occasion);
        }
    }

    private void ask(Form form, Map<String, Text> problems, Occasion occasion, Reader reader) {
        boolean again = !problems.isEmpty() && occasion.activity().isPresent();
        ObjectNode card = form(form, problems, again, occasion, reader);
        String summary = cards.summary(form.title(), reader);
        Showing showing = again
                ? direct.change(occasion.account(), occasion.activity().orElseThrow(), card, summary)
                : direct.show(occasion.account(), card, summary);
        if (showing != Showing.THERE) {
            late.say(occasion.account(), "form:" + occasion.key(), Message.plain("teams.not_opened"));
        }
    }

    private ObjectNode form(Form form, Map<String, Text> problems, boolean again, Occasion occasion, Reader reader) {
        return again
                ? form(form, problems, occasion.given(), occasion.opener(), reader)
                : form(form, problems, Optional.empty(), occasion.activity(), reader);
    }

    private ObjectNode form(
            Form form,
            Map<String, Text> problems,
            Optional<dev.viceversa.core.ui.Answers> given,
            Optional<String> opener,
            Reader reader) {
        return cards.form(form, problems, given, reader, neighbourhood.around(), opener);
    }

    /** Where a form stands: a channel has no place for what one person fills in. */
    private static String shownIn(Occasion occasion) {
        return switch (occasion.where()) {
            case WITH_US -> "teams.form_below";
            case AMONG_OTHERS -> "teams.form_in_chat";
        };
    }

    private ObjectNode notice(String key, Reader reader) {
        return InvokeAnswers.notice(texts.say(Text.of(key), reader));
    }
}
