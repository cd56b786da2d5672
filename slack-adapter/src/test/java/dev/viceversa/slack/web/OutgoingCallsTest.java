package dev.viceversa.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.viceversa.core.delivery.Courier.Parcel;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import dev.viceversa.kit.Samples;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.slack.stage.SlackHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every call the adapter makes, held against Slack's contract of the method and the scopes of our manifest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutgoingCallsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> EVERY_METHOD = Set.of(
            "auth.test",
            "chat.delete",
            "chat.postMessage",
            "chat.update",
            "conversations.history",
            "conversations.open",
            "files.completeUploadExternal",
            "files.getUploadURLExternal",
            "users.info",
            "views.open",
            "views.publish");

    private static final Pattern ABOUT_CONTENT = Pattern.compile("^invalid_|arg|attachment|block|draft|file|metadata"
        + "|markdown|method|users|text|msg|post_type|broadcast|reply|duplicate|deprecated|slack_connect|contact_cards"
        + "|streaming|as_user|behalf|members");

    private List<Listening.Call> calls;

    @BeforeAll
    void doEverythingOnce() throws InterruptedException {
        try (Listening listening = new Listening();
                SlackHouse house = SlackHouse.open(settings -> {
                    listening.to((String) settings.put("slack.api-url", listening.apiUrl()));
                    return settings;
                })) {
            live(house, listening);
            calls = listening.calls();
        }
    }

    private static void live(SlackHouse house, Listening listening) throws InterruptedException {
        SlackUser user = house.slack().workspace().addUser("Mia", "mia@example.com");
        SlackPerson mia = house.slack().as(user);
        mia.command("/mentor", "help");
        house.slack().as(SlackHouse.COORDINATOR).command("/mentor", "program new");
        mia.openHome();
        for (int i = 0; i < 500 && mia.home().isEmpty(); i++) {
            Thread.sleep(10);
        }
        SlackCourier courier = house.bean(SlackCourier.class);
        Identity identity = new Identity(
                "i",
                new PersonId("p"),
                new Account(Platform.SLACK, house.slack().workspace().teamId(), user.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Message message = Message.of(
                Text.verbatim("Hello"),
                new Block.Prose(Text.verbatim("Hello")),
                new Block.Picture("Card", new byte[] {1}, Text.verbatim("A card")));
        DeliveryOutcome.Delivered sent = (DeliveryOutcome.Delivered)
                courier.toPerson(parcel(Operation.POST, Optional.empty(), message), identity);
        courier.toPerson(parcel(Operation.EDIT, Optional.of(sent.reference()), message), identity);
        courier.find("d", identity, InstantSource.system().instant());
        courier.toPerson(parcel(Operation.RETRACT, Optional.of(sent.reference()), message), identity);
        assertThat(listening.calls()).isNotEmpty();
    }

    private static Parcel parcel(Operation operation, Optional<String> target, Message message) {
        return new Parcel("d", operation, target, Optional.of(message), Reader.UNKNOWN);
    }

    @Test
    void these_are_all_the_methods_we_call() {
        assertThat(new TreeSet<>(calls.stream().map(Listening.Call::method).toList()))
                .isEqualTo(new TreeSet<>(EVERY_METHOD));
    }

    @Test
    void the_token_stands_in_the_header_and_nowhere_else() {
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.authorization()).startsWith("Bearer xoxb-");
            assertThat(call.arguments().values()).noneMatch(value -> value.contains("xoxb-"));
        });
    }

    @Test
    void nobodys_words_become_links_or_mentions() {
        calls.stream()
                .filter(call -> Set.of("chat.postMessage", "chat.update").contains(call.method()))
                .forEach(call -> assertThat(call.arguments())
                        .containsEntry("parse", "none")
                        .satisfies(arguments -> assertThat(arguments.getOrDefault("link_names", "0"))
                                .isIn("0", "false")));
    }

    @Test
    void metadata_is_an_opaque_id_and_nothing_else() throws IOException {
        for (Listening.Call call : calls) {
            if (call.method().equals("chat.postMessage")) {
                JsonNode metadata = JSON.readTree(call.arguments().get("metadata"));
                assertThat(metadata)
                        .isEqualTo(JSON.readTree(
                                "{\"event_type\":\"viceversa_delivery\",\"event_payload\":{\"id\":\"d\"}}"));
            }
        }
    }

    @Test
    void every_argument_is_one_slack_knows_and_none_is_missing() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        List<String> withoutContract = new ArrayList<>();
        for (Listening.Call call : calls) {
            Path contract = Samples.file("slack/web-api/methods/" + call.method() + ".json");
            if (!contract.toFile().exists()) {
                withoutContract.add(call.method());
                continue;
            }
            JsonNode arguments = JSON.readTree(contract.toFile()).path("args");
            List<String> known = new ArrayList<>();
            arguments.path("properties").fieldNames().forEachRemaining(known::add);
            assertThat(known).as(call.method()).containsAll(call.arguments().keySet());
            arguments.path("required").forEach(required -> {
                if (!required.asText().equals("token")) {
                    assertThat(call.arguments()).as(call.method()).containsKey(required.asText());
                }
            });
        }
        assertThat(withoutContract).allMatch(method -> method.startsWith("files."));
    }

    @Test
    void the_manifest_asks_for_the_scope_of_every_call() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        List<String> granted = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("..", "manifests", "slack", "manifest.yaml").toFile())
                .at("/oauth_config/scopes/bot")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        for (Listening.Call call : calls) {
            Path contract = Samples.file("slack/web-api/methods/" + call.method() + ".json");
            if (contract.toFile().exists()) {
                List<String> anyOf = JSON.readTree(contract.toFile())
                        .at("/scope/bot")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList();
                assertThat(anyOf.isEmpty() || anyOf.stream().anyMatch(granted::contains))
                        .as("%s needs one of %s", call.method(), anyOf)
                        .isTrue();
            }
        }
    }

    @Test
    void every_error_code_of_the_methods_we_send_with_is_understood() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        JsonNode byMethod = JSON.readTree(
                Samples.file("slack/web-api/error-codes-by-method.json").toFile());
        for (String method : List.of("chat.postMessage", "chat.update", "chat.delete", "conversations.open")) {
            List<String> codes = codes(byMethod.path(method));
            assertThat(codes).as(method).isNotEmpty();
            // What we take for a mistake of ours must be about something that we sent.
            assertThat(codes.stream()
                            .filter(code -> Outcomes.error(method, code)
                                            instanceof DeliveryOutcome.Refused(DeliveryOutcome.Refusal why, String word)
                                    && why == DeliveryOutcome.Refusal.MALFORMED))
                    .as(method)
                    .allMatch(code -> ABOUT_CONTENT.matcher(code).find());
        }
        assertThat(codes(byMethod.path("chat.postMessage"))).contains("is_archived", "channel_not_found");
    }

    private static List<String> codes(JsonNode errors) {
        List<String> codes = new ArrayList<>();
        if (errors.isArray()) {
            errors.forEach(code -> codes.add(
                    code.isTextual() ? code.asText() : code.path("error").asText()));
        } else {
            errors.fieldNames().forEachRemaining(codes::add);
        }
        return codes;
    }
}
