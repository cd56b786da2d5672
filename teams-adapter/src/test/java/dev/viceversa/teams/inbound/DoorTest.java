package dev.viceversa.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.viceversa.core.people.People;
import dev.viceversa.pretend.teams.TeamsPerson;
import dev.viceversa.teams.stage.TeamsHouse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in. Whoever does not changes nothing, and nothing is sent because of them. */
class DoorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static TeamsHouse house;
    private static Knock knock;
    private static TeamsPerson mia;

    @BeforeAll
    static void open() {
        house = TeamsHouse.open();
        knock = new Knock(house);
        mia = house.teams().as(house.member("Mia"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_well_signed_activity_is_taken() {
        assertThat(knock.signed(mia.message("help")).statusCode()).isEqualTo(200);
    }

    @Test
    void no_token_and_malformed_tokens_are_401() {
        byte[] body = bytes(mia.message("help"));
        for (String wrong : new String[] {
            null,
            "",
            "Bearer",
            "Bearer ",
            "Bearer x",
            "Bearer a.b.c",
            "Bearer ....",
            "Basic dXNlcjpwYXNz",
            "Bearer e30.e30"
        }) {
            assertThat(knock.with(wrong, body).statusCode())
                    .as(String.valueOf(wrong))
                    .isEqualTo(401);
        }
    }

    @Test
    void a_token_without_a_signature_is_refused_whatever_it_calls_its_algorithm() {
        for (String algorithm : new String[] {"none", "HS256", "RS512", "ES256"}) {
            ObjectNode header = JSON.createObjectNode();
            header.put("alg", algorithm).put("kid", house.teams().login().keyId());
            String token = part(header) + "." + part(knock.claims(claims -> {})) + ".AAAA";
            assertThat(knock.with("Bearer " + token, bytes(mia.message("help"))).statusCode())
                    .as(algorithm)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_key_nobody_published_is_refused() {
        String token = house.teams().login().signWithForeignKey(knock.claims(claims -> {}));
        assertThat(knock.with("Bearer " + token, bytes(mia.message("help"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_key_that_does_not_vouch_for_teams_is_refused() {
        house.teams().login().rotateKeys();
        house.teams().login().endorse(Set.of("webchat", "slack"));
        assertThat(knock.signed(mia.message("help")).statusCode()).isEqualTo(403);
        house.teams().login().endorse(Set.of("msteams"));
        house.teams().login().rotateKeys();
        assertThat(knock.signed(mia.message("help")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_published_since_opens_at_once() {
        assertThat(knock.signed(mia.message("help")).statusCode()).isEqualTo(200);
        house.teams().login().rotateKeys();
        assertThat(knock.signed(mia.message("help")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_a_foreign_bot_got_for_calling_us_as_its_skill_is_refused() {
        String sts =
                "https://login.microsoftonline.com/" + house.teams().tenant().id() + "/v2.0";
        refused("a skill's token of today", claims -> {
            claims.put("iss", sts).put("ver", "2.0").put("azp", "11111111-2222-3333-4444-555555555555");
            claims.remove("serviceurl");
        });
        refused("a skill's token of old", claims -> claims.put(
                        "iss",
                        "https://sts.windows.net/" + house.teams().tenant().id() + "/")
                .put("ver", "1.0")
                .put("appid", "11111111-2222-3333-4444-555555555555"));
        refused("the emulator's token", claims -> claims.put("iss", sts)
                .put("appid", house.teams().setup().appId())
                .put("ver", "2.0"));
    }

    @Test
    void a_changed_token_is_refused() {
        String[] parts = knock.token(claims -> {}).split("\\.");
        ObjectNode claims = knock.claims(more -> more.put("more", "power"));
        String token = parts[0] + "." + part(claims) + "." + parts[2];
        assertThat(knock.with("Bearer " + token, bytes(mia.message("help"))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void tokens_of_others_and_of_other_times_are_refused() {
        long now = InstantSource.system().instant().getEpochSecond();
        refused("a foreign bot's audience", claims -> claims.put("aud", "11111111-2222-3333-4444-555555555555"));
        refused("several audiences", claims -> claims.putArray("aud")
                .add(house.teams().setup().appId()));
        refused("no audience", claims -> claims.remove("aud"));
        refused(
                "a skill's issuer",
                claims -> claims.put("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"));
        refused("no issuer", claims -> claims.remove("iss"));
        refused("no end", claims -> claims.remove("exp"));
        refused("an end in words", claims -> claims.put("exp", "9999999999"));
        refused("an end past", claims -> claims.put("exp", now - 301));
        refused("no beginning", claims -> claims.remove("nbf"));
        refused("a beginning to come", claims -> claims.put("nbf", now + 320));
        refused("no serviceUrl", claims -> claims.remove("serviceurl"));
        refused("an empty serviceUrl", claims -> claims.put("serviceurl", ""));
        refused("another serviceUrl", claims -> claims.put("serviceurl", "https://smba.trafficmanager.net/amer/"));
        refused("two serviceUrls", claims -> claims.put("serviceUrl", "https://smba.trafficmanager.net/amer/"));
    }

    @Test
    void a_little_difference_between_clocks_is_forgiven() {
        long now = InstantSource.system().instant().getEpochSecond();
        assertThat(knock.claiming(claims -> claims.put("exp", now - 200).put("nbf", now - 4000), mia.message("help"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_activity_must_say_what_its_token_says() {
        ObjectNode silent = mia.message("help");
        silent.remove("serviceUrl");
        assertThat(knock.signed(silent).statusCode()).isEqualTo(403);
        assertThat(knock.signed(mia.message("help").putNull("serviceUrl")).statusCode())
                .isEqualTo(403);
        ObjectNode unnamed = mia.message("help");
        unnamed.remove("channelId");
        assertThat(knock.signed(unnamed).statusCode()).isEqualTo(403);
        // The key vouches for this channel, but Viceversa is on Teams alone.
        assertThat(knock.signed(mia.message("help").put("channelId", "webchat")).statusCode())
                .isEqualTo(403);
        assertThat(knock.signed(mia.message("help").put("channelId", "slack")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_signed_address_off_the_allow_list_is_refused_and_hears_nothing() throws IOException {
        AtomicInteger heard = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), 0), 0);
        canary.createContext("/", exchange -> {
            heard.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        try {
            String port = ":" + canary.getAddress().getPort() + "/";
            for (String address : new String[] {
                "http://127.0.0.2" + port,
                "https://127.0.0.2" + port,
                "https://evil.example/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://smba.trafficmanager.net@127.0.0.2" + port,
                "http://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net:8443/",
                "file:///etc/passwd",
                "not an address"
            }) {
                ObjectNode activity = mia.message("join").put("serviceUrl", address);
                assertThat(knock.claiming(claims -> claims.put("serviceurl", address), activity)
                                .statusCode())
                        .as(address)
                        .isEqualTo(403);
            }
            assertThat(heard).hasValue(0);
        } finally {
            canary.stop(0);
        }
    }

    @Test
    void a_body_over_256_KiB_is_413_whoever_sends_it() {
        byte[] large = bytes(mia.message("x".repeat(257 * 1024)));
        assertThat(knock.signed(large).statusCode()).isEqualTo(413);
        assertThat(knock.with(null, large).statusCode()).isEqualTo(413);
        assertThat(knock.signed(mia.message("x".repeat(250 * 1024))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void malformed_and_overly_nested_bodies_are_400() {
        for (String body : new String[] {
            "",
            "[]",
            "null",
            "{",
            "{}",
            "{\"type\":1}",
            "{\"type\":\"message\"} more",
            "{\"type\":\"message\",\"type\":\"invoke\"}",
            "{\"type\":\"message\",\"value\":" + "[".repeat(100) + "]".repeat(100) + "}",
            "{\"type\":\"message\",\"value\":" + "9".repeat(200) + "}"
        }) {
            assertThat(knock.signed(body.getBytes(StandardCharsets.UTF_8)).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(knock.signed(new byte[] {'{', (byte) 0xc3, (byte) 0x28, '}'}).statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_unknown_invoke_is_501_and_a_foreign_card_a_bad_request() throws IOException {
        for (String name : new String[] {"task/fetch", "composeExtension/query", "signin/verifyState", ""}) {
            assertThat(knock.signed(mia.activity("invoke").put("name", name)).statusCode())
                    .as(name)
                    .isEqualTo(501);
        }
        ObjectNode foreign = mia.activity("invoke").put("name", "adaptiveCard/action");
        foreign.putObject("value").putObject("action").putObject("data").put("feedback", "nice");
        var answer = knock.signed(foreign);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).path("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void other_tenants_are_not_served() {
        ObjectNode elsewhere = mia.message("help");
        ((ObjectNode) elsewhere.path("conversation")).put("tenantId", "99999999-2222-3333-4444-555555555555");
        int before = house.teams().ledger().size();
        assertThat(knock.signed(elsewhere).statusCode()).isEqualTo(200);
        assertThat(house.teams().ledger().size()).isEqualTo(before);
    }

    @Test
    void a_guest_is_told_whom_the_program_is_for_and_nothing_is_stored() {
        var guest = house.teams().tenant().addUser(house.member("Gus").asGuest());
        house.teams().as(guest).types("join");
        assertThat(house.teams().as(guest).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.card().toString()).contains("members of the company"));
        assertThat(house.bean(People.class).everybody())
                .noneMatch(person -> person.name().equals("Gus"));
    }

    private static void refused(String what, Consumer<ObjectNode> change) {
        int before = house.teams().ledger().size();
        assertThat(knock.claiming(change, mia.message("join")).statusCode())
                .as(what)
                .isEqualTo(403);
        assertThat(house.teams().ledger().size()).as(what).isEqualTo(before);
    }

    private static byte[] bytes(JsonNode activity) {
        return activity.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String part(JsonNode json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(json));
    }
}
