package dev.viceversa.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import dev.viceversa.playground.house.PlaygroundHouse;
import dev.viceversa.pretend.LedgerEntry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our cards, drawn by the {@code adaptivecards} renderer that clients are built on, with colours and limits like those of Teams:
 * it warns of nothing and drops nothing. Needs what profile {@code browser} fetches with npm.
 */
class RealRendererTest {

    private static final Path RENDERER = Path.of("target/renderer/node_modules/adaptivecards/dist/adaptivecards.js");
    private static final Path GOLDEN = Path.of("../teams-adapter/src/test/resources/golden");
    private static final Path SHOTS = Path.of("target/renderer/shots");
    private static final JsonMapper JSON = new JsonMapper();

    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        assertThat(RENDERER).as("fetched by profile browser").exists();
        Files.createDirectories(SHOTS);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void every_golden_card_is_drawn_whole() throws IOException {
        List<JsonNode> cards = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                cards.add(JSON.readTree(file.toFile()));
            }
        }
        assertThat(cards).hasSizeGreaterThan(3);
        drawn(cards, "golden.png");
    }

    @Test
    void every_card_of_twelve_weeks_in_the_sample_company_is_drawn_whole() throws Exception {
        try (PlaygroundHouse house = PlaygroundHouse.start(0, true);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest turn = HttpRequest.newBuilder(URI.create(house.address() + "/clock"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"P84D\"}"))
                    .build();
            assertThat(client.send(turn, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
            List<JsonNode> cards = house.teams().ledger().messages().stream()
                    .map(LedgerEntry::card)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(cards).hasSizeGreaterThan(100);
            drawn(cards, "twelve-weeks.png");
        }
    }

    private static void drawn(List<JsonNode> cards, String shot) throws IOException {
        Page page = chromium.page(Chromium.Window.WIDE, "en-GB");
        page.setContent("<!doctype html><html lang=\"en\"><body style=\"font-family:sans-serif\"></body></html>");
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(RENDERER));
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource("show.js")));
        Object hostConfig = JSON.readValue(resource("teams-light.json"), Map.class);
        for (JsonNode card : cards) {
            Object seen = page.evaluate(
                    "([card, host]) => window.show(card, host)",
                    List.of(JSON.convertValue(card, Map.class), hostConfig));
            assertThat(seen).as(card.toPrettyString()).isEqualTo(Map.of("told", List.of(), "missing", List.of()));
        }
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SHOTS.resolve(shot)).setFullPage(cards.size() < 50));
        page.context().close();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = RealRendererTest.class.getResourceAsStream("/renderer/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
