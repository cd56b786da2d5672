package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.teams.inbound.Household;
import dev.viceversa.teams.inbound.Protocol;
import dev.viceversa.teams.inbound.TeamsActivity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the SDK's adapter and handler make of activities, and what they must not. */
class TurnAdapterTest {

    private final List<String> heard = new ArrayList<>();

    /** Writes down what it is handed. */
    private final Household house = new Household() {
        @Override
        public void said(TeamsActivity message) {
            heard.add("said " + message.text());
        }

        @Override
        public JsonNode pressed(TeamsActivity invoke) {
            heard.add("pressed");
            return JsonNodeFactory.instance.objectNode().put("statusCode", 200);
        }

        @Override
        public void installed(TeamsActivity installation) {
            heard.add("installed");
        }

        @Override
        public void removed(TeamsActivity installation) {
            heard.add("removed");
        }

        @Override
        public void gathered(TeamsActivity update) {
            heard.add("gathered");
        }
    };

    @Test
    void each_kind_is_handed_to_whom_it_concerns() {
        try (Line line = new Line()) {
            assertThat(hand(line, activity(line, "message").put("text", "join")))
                    .isEqualTo(new Protocol.Returned(200, Optional.empty()));
            assertThat(hand(line, activity(line, "invoke").put("name", "adaptiveCard/action"))
                            .body())
                    .hasValueSatisfying(body -> assertThat(body).hasToString("{\"statusCode\":200}"));
            hand(line, activity(line, "installationUpdate").put("action", "add"));
            hand(line, activity(line, "installationUpdate").put("action", "remove"));
            hand(line, activity(line, "conversationUpdate"));
            for (String other :
                    new String[] {"typing", "messageReaction", "messageUpdate", "event", "handoff", "new"}) {
                assertThat(hand(line, activity(line, other)).status()).as(other).isEqualTo(200);
            }
            assertThat(heard).containsExactly("said join", "pressed", "installed", "removed", "gathered");
        }
    }

    @Test
    void an_invoke_nobody_knows_is_the_protocols_501_whatever_it_brings() {
        try (Line line = new Line()) {
            for (String name : new String[] {
                "task/fetch", "task/submit", "composeExtension/query", "signin/verifyState", "fileConsent/invoke", "new"
            }) {
                ObjectNode invoke = activity(line, "invoke").put("name", name);
                invoke.putArray("value").add("of another kind");
                assertThat(hand(line, invoke)).as(name).isEqualTo(new Protocol.Returned(501, Optional.empty()));
            }
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void nobody_who_writes_changes_the_language_of_the_process() {
        Locale before = Locale.getDefault();
        try (Line line = new Line()) {
            hand(line, activity(line, "message").put("locale", "tr-TR"));
            assertThat(Locale.getDefault()).isEqualTo(before);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_delivery_mode_does_not_turn_the_answer_into_something_else() {
        try (Line line = new Line()) {
            assertThat(hand(line, activity(line, "message").put("deliveryMode", "expectReplies")))
                    .isEqualTo(new Protocol.Returned(200, Optional.empty()));
        }
    }

    @Test
    void new_members_are_not_asked_about() {
        try (Line line = new Line()) {
            ObjectNode update = activity(line, "conversationUpdate");
            update.putArray("membersAdded").addObject().put("id", "29:somebody");
            update.putObject("channelData").putObject("team").put("id", "19:team");
            hand(line, update);
            assertThat(heard).containsExactly("gathered");
            assertThat(line.teams().ledger().calls("members.get")).isEmpty();
            assertThat(line.teams().ledger().calls("token")).isEmpty();
        }
    }

    @Test
    void what_the_house_throws_comes_out_as_it_is() {
        Household broken = new Broken();
        try (Line line = new Line()) {
            Protocol.Arrival arrival = read(line, activity(line, "message"));
            assertThatThrownBy(() -> arrival.handTo(broken)).isExactlyInstanceOf(Broken.Away.class);
        }
    }

    private Protocol.Returned hand(Line line, ObjectNode activity) {
        return read(line, activity).handTo(house);
    }

    private static Protocol.Arrival read(Line line, ObjectNode activity) {
        Protocol protocol = new SdkProtocol(new TurnAdapter(line.settings(), line.clients()));
        return protocol.read(activity.toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static ObjectNode activity(Line line, String type) {
        ObjectNode activity = JsonNodeFactory.instance.objectNode();
        activity.put("type", type).put("id", "1").put("channelId", "msteams");
        activity.put("serviceUrl", line.teams().serviceUrl());
        activity.putObject("recipient").put("id", "28:bot");
        activity.putObject("conversation").put("id", "a:1");
        return activity;
    }

    private static final class Broken implements Household {

        private static final class Away extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public void said(TeamsActivity message) {
            throw new Away();
        }

        @Override
        public JsonNode pressed(TeamsActivity invoke) {
            throw new Away();
        }

        @Override
        public void installed(TeamsActivity installation) {
            throw new Away();
        }

        @Override
        public void removed(TeamsActivity installation) {
            throw new Away();
        }

        @Override
        public void gathered(TeamsActivity update) {
            throw new Away();
        }
    }
}
