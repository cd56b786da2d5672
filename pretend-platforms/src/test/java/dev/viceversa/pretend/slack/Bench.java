package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.wire.Later;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.time.Duration;

/** A pretended Slack with two turnable clocks, an app that listens, a client that calls, and Anna. */
final class Bench implements AutoCloseable {

    final TurnableClock messageClock = new TurnableClock();
    final TurnableClock systemClock = new TurnableClock();
    final Later.ByHand later = Later.byHand();
    final PretendSlack slack;
    final AppUnderTest app = new AppUnderTest();
    final ApiClient api;
    final SlackUser anna;

    Bench() {
        this(SlackSetup.usual());
    }

    Bench(SlackSetup setup) {
        slack = PretendSlack.start(setup.withMessageClock(messageClock)
                .withSystemClock(systemClock)
                .withRateClock(systemClock)
                .withRedelivery(later)
                .withPatience(Duration.ofMillis(700)));
        slack.sendTo(app.address());
        api = new ApiClient(slack);
        anna = slack.workspace().addUser("Anna Berg", "anna@example.com");
    }

    SlackPerson anna() {
        return slack.as(anna);
    }

    /** JSON written with single quotes. */
    static JsonNode json(String text) {
        return Json.read(text.replace('\'', '"')).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** A modal with one required text field in the block {@code topic}. */
    static JsonNode form(String title) {
        return json("""
            {'type':'modal','callback_id':'join','title':{'type':'plain_text','text':'%s'},
             'submit':{'type':'plain_text','text':'Send'},
                 'close':{'type':'plain_text','text':'Not now'},'notify_on_close':true,
             'blocks':[{'type':'input','block_id':'topic','label':{'type':'plain_text','text':'What do you offer?'},
             'element':{'type':'plain_text_input','action_id':'text','max_length':20}}]}\
            """.formatted(title));
    }

    /** A home page that says {@code text} and has one button. */
    static JsonNode home(String text) {
        return json("""
            {'type':'home','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'%s'}},
             {'type':'actions','block_id':'a','elements':[{'type':'button','action_id':'go',
             'text':{'type':'plain_text','text':'Go'},'value':'v1'}]}]}\
            """.formatted(text));
    }

    @Override
    public void close() {
        api.close();
        slack.close();
        app.close();
        PublishedErrors.check(slack.ledger());
    }
}
