package dev.viceversa.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.viceversa.playground.house.PlaygroundHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A coordinator matches two thousand people by hand: looks at a preview, asks, weighs, compares and publishes. */
class BigCohortInTheBrowserTest {

    private static final int PEOPLE = 2_000;
    private static final Path SHOTS = Path.of("target/shots");
    private static final Pattern PAIRS = Pattern.compile("(\\d+) proposals are out");

    private static PlaygroundHouse house;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(SHOTS);
        house = PlaygroundHouse.gathered(0, PEOPLE);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        house.close();
    }

    @Test
    void two_thousand_people_are_previewed_explained_weighed_compared_and_published() {
        Screen screen = new Screen(chromium.page(Chromium.Window.WIDE, "en-GB"), house.address());
        screen.be("Fatima Rahman");
        screen.opens("Messages");
        screen.types("/mentor match preview");
        screen.reads("Proven: nobody more can be matched under the rules");
        shoot(screen, "preview");
        assertThat(latest(screen)).contains("fit ").contains("of 100");

        screen.presses("Who is left, and why");
        screen.reads("people have no partner");
        assertThat(latest(screen)).contains("compete for");
        shoot(screen, "left");

        screen.presses("Show preview");
        screen.presses("What counts");
        Locator weights = screen.form("What counts");
        weights.getByLabel("Working styles go together").fill("60");
        screen.sends(weights, "Save and preview");
        screen.reads("Proven: nobody more can be matched under the rules");
        screen.presses("Compare with before");
        screen.reads("What the new preview changes");
        assertThat(latest(screen)).contains("New pairs").contains("No longer").contains("Unchanged");
        shoot(screen, "compare");

        screen.presses("Show preview");
        screen.presses("Publish");
        screen.confirms("Publish");
        screen.reads("proposals are out");
        Matcher published = PAIRS.matcher(latest(screen));
        assertThat(published.find()).isTrue();
        assertThat(Integer.parseInt(published.group(1))).isGreaterThan(PEOPLE / 5);
        shoot(screen, "published");
    }

    private static String latest(Screen screen) {
        return screen.page().locator(".messages .message").last().innerText();
    }

    private static void shoot(Screen screen, String name) {
        screen.page().screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("cohort-" + name + ".png")));
    }
}
