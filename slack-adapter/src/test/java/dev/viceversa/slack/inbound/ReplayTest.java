package dev.viceversa.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.viceversa.kit.Samples;
import dev.viceversa.slack.stage.SlackHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payloads Slack really sent to other apps, signed for ours: each has its outcome, and nothing breaks. */
class ReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "slack/inbound";

    private enum Outcome {
        /** It reaches the front desk, which tells a stranger to this workspace that the program is for members. */
        OURS,
        /** It is heard: answered with 200, and something in the house knows. */
        HEARD,
        /** It is none of our business: 200 and not a word. */
        LET_GO,
        /** It is not complete: 400. */
        REFUSED
    }

    /** The first row that fits a file's name decides. */
    private static final Map<String, Outcome> TABLE = new LinkedHashMap<>();

    static {
        // Whatever the command is called in a workspace: Slack sends us our own only.
        TABLE.put("slash/.*", Outcome.OURS);
        TABLE.put("events/url_verification.*", Outcome.HEARD);
        TABLE.put("events/event_callback\\.app-home-opened.*", Outcome.OURS);
        // Words said to the bot alone.
        TABLE.put("events/event_callback\\.message\\.(71a58212e9|8f925c7485)\\.json", Outcome.OURS);
        // Other people's conversations, other bots, changes and deletions.
        TABLE.put("events/event_callback\\.message.*", Outcome.LET_GO);
        TABLE.put("events/.*", Outcome.LET_GO);
        // Nobody pressed these.
        TABLE.put("block_actions/.*\\.(f81f13fb53|042c47f386)\\.json", Outcome.REFUSED);
        // Buttons and forms of other apps.
        TABLE.put("block_actions/.*", Outcome.LET_GO);
        TABLE.put("views/view_submission\\.none.*", Outcome.REFUSED);
        TABLE.put("views/.*", Outcome.LET_GO);
        TABLE.put("shortcuts/.*", Outcome.LET_GO);
        TABLE.put("block_suggestion/.*", Outcome.LET_GO);
        // Envelopes belong into a socket; by HTTP they are an unknown kind.
        TABLE.put("socket_mode/.*", Outcome.LET_GO);
    }

    private SlackHouse house;
    private Knock knock;

    @BeforeEach
    void open() {
        assumeTrue(Samples.present(), Samples.ABSENT);
        house = SlackHouse.open();
        knock = new Knock(house);
    }

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @Test
    void every_payload_has_the_outcome_it_must_have() {
        List<Path> files = Samples.below(FOLDER);
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            String name = name(file);
            int asked = spoken();
            HttpResponse<String> answer = send(name, text(file));
            boolean ours = spoken() > asked || answer.body().contains("ephemeral");
            assertThat(outcome(answer, ours)).as("%s: %s", name, answer.body()).isEqualTo(expected(name));
        }
    }

    @Test
    void every_payload_sent_again_has_the_same_outcome() {
        for (Path file : Samples.below(FOLDER)) {
            String name = name(file);
            HttpResponse<String> first = send(name, text(file));
            HttpResponse<String> second = send(name, text(file));
            assertThat(second.statusCode()).as(name).isEqualTo(first.statusCode());
            assertThat(second.body()).as(name).isEqualTo(first.body());
        }
    }

    @Test
    void nothing_cut_short_breaks_anything() {
        for (Path file : Samples.below(FOLDER)) {
            String text = text(file);
            for (int length : new int[] {1, text.length() / 3, text.length() / 2, text.length() - 2}) {
                HttpResponse<String> answer = send(name(file), text.substring(0, length));
                assertThat(answer.statusCode()).as(name(file)).isIn(200, 400);
            }
        }
    }

    @Test
    void everything_that_came_through_a_socket_can_be_answered() {
        SocketMode socket;
        try (SlackHouse connected = SlackHouse.openBySocket()) {
            socket = connected.bean(SocketMode.class);
            for (Path file : Samples.below(FOLDER + "/socket_mode")) {
                Optional<String> answer = socket.answer(text(file));
                String name = name(file);
                boolean forUs = !name.contains("hello") && !name.contains("disconnect");
                assertThat(answer.isPresent()).as(name).isEqualTo(forUs);
                answer.ifPresent(said -> assertThat(json(said).path("envelope_id"))
                        .as(name)
                        .isEqualTo(json(text(file)).path("envelope_id")));
                if (name.contains("slash_commands")) {
                    assertThat(answer.orElseThrow()).contains("blocks");
                }
            }
        }
    }

    /** How often the bot said something in a conversation, or tried to: these conversations are not in our workspace. */
    private int spoken() {
        return house.slack().ledger().calls("chat.postMessage").size();
    }

    private HttpResponse<String> send(String name, String text) {
        if (name.startsWith("slash/")) {
            return knock.signed(Knock.FORM, text.strip());
        }
        boolean interactive = List.of("block_actions/", "views/", "shortcuts/", "block_suggestion/").stream()
                .anyMatch(name::startsWith);
        return interactive
                ? knock.signed(Knock.FORM, "payload=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                : knock.signed(Knock.JSON, text);
    }

    private static Outcome expected(String name) {
        return TABLE.entrySet().stream()
                .filter(row -> name.matches(row.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of the table is about " + name))
                .getValue();
    }

    private static Outcome outcome(HttpResponse<String> answer, boolean ours) {
        return switch (answer.statusCode()) {
            case 200 -> ours ? Outcome.OURS : answer.body().isEmpty() ? Outcome.LET_GO : Outcome.HEARD;
            case 400 -> Outcome.REFUSED;
            default -> throw new AssertionError("A status Slack must never see: " + answer.statusCode());
        };
    }

    private static String name(Path file) {
        return Samples.file(FOLDER).relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
