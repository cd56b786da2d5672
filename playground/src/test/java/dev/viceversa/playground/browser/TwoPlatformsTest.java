package dev.viceversa.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.viceversa.playground.house.PlaygroundHouse;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.teams.TeamsUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People on Slack and people on Teams in one program, lived by hand in the browser. */
class TwoPlatformsTest {

    private static final String COORDINATOR = "Fatima Rahman";
    private static final String ON_SLACK = "Helen Novotna";
    private static final String ON_SLACK_ACCOUNT = "U0000000060";
    private static final String ON_TEAMS = "Elena Petrova";
    private static final String ON_TEAMS_ACCOUNT = "0a1b2c3d-0000-4000-8000-000000000008";
    private static final String TOPIC = "AI assistants in everyday work";

    private PlaygroundHouse house;
    private Chromium chromium;

    @BeforeEach
    void start() {
        house = PlaygroundHouse.start(0, false);
        chromium = Chromium.start();
    }

    @AfterEach
    void stop() {
        chromium.close();
        house.close();
    }

    @Test
    void a_pair_with_one_person_on_each_platform_lives_a_six_month_program() {
        Screen screen = new Screen(chromium.page(Chromium.Window.WIDE, "en-GB"), house.address());
        openProgram(screen);
        join(screen);
        match(screen);
        agree(screen);
        meet(screen);
        thank(screen);
        tell(screen);
        for (int month = 0; month < 6; month++) {
            screen.turns("Four weeks");
        }
        screen.be(ON_TEAMS);
        screen.reads("You made it to the end");
        screen.be(ON_SLACK);
        screen.reads("You made it to the end");
        screen.reads("Thank you, and a certificate");
        theLedgerAgrees();
        sideBySide(screen);
    }

    @Test
    void one_person_links_a_second_account_by_a_code_and_unlinks_it_again() {
        TeamsUser other = house.teams()
                .tenant()
                .addUser(
                        TeamsUser.member("0a1b2c3d-0000-4000-8000-0000000000ff", "H. Novotna", "helen@studio.example"));
        Screen screen = new Screen(chromium.page(Chromium.Window.WIDE, "en-GB"), house.address());
        screen.be(other.name());
        screen.page()
                .getByText("Install the app", new Page.GetByTextOptions().setExact(true))
                .click();
        screen.reads("Viceversa");
        screen.be(ON_SLACK);
        screen.types("/mentor settings");
        screen.presses("Accounts");
        screen.presses("Link another account");
        screen.reads("Type this to me with your other account");
        String code = screen.page()
                .locator(".message", new Page.LocatorOptions().setHasText("settings link"))
                .last()
                .locator("blockquote")
                .innerText()
                .strip();
        assertThat(code).matches("settings link [A-Z2-9]{5}-[A-Z2-9]{5}");
        screen.be(other.name());
        screen.types(code);
        screen.reads("I have asked the other account");
        screen.be(ON_SLACK);
        screen.reads("Is that you?");
        screen.presses("Yes, that is me");
        screen.reads("Your accounts are linked.");
        screen.types("/mentor settings");
        screen.presses("Accounts");
        screen.presses("Unlink");
        screen.confirms("Unlink");
        screen.reads("Unlinked. The account now stands on its own.");
    }

    @Test
    void a_coordinator_reads_for_whom_the_app_is_missing_and_what_to_do() {
        Screen screen = new Screen(chromium.page(Chromium.Window.WIDE, "en-GB"), house.address());
        screen.be(ON_TEAMS);
        screen.page()
                .getByText("Remove the app", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(screen.page().getByText("Viceversa is not installed for " + ON_TEAMS))
                .isVisible();
        screen.be(COORDINATOR);
        screen.types("/mentor deliveries");
        screen.reads("Ask your Teams administrator to install this app for them");
        screen.reads(ON_TEAMS);
        screen.be(ON_TEAMS);
        screen.page()
                .getByText("Install the app", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(screen.page().locator(".composer-input")).isVisible();
    }

    private static void openProgram(Screen screen) {
        screen.be(COORDINATOR);
        screen.opens("Messages");
        screen.types("/mentor program");
        Locator form = screen.form("New program");
        form.getByLabel("Name").fill("Digital tandem");
        form.getByLabel("Channel").selectOption("#reverse-mentoring");
        form.getByLabel("People can join until").fill(inDays(screen, 14));
        screen.sends(form, "Set it up");
        screen.reads("The program is set up");
        screen.presses("Open for joining");
        screen.reads("the invitation is on its way");
    }

    private static void join(Screen screen) {
        screen.be(ON_SLACK);
        screen.types("/mentor join");
        screen.presses("Share as a mentor");
        Locator sharing = screen.form("Share what you know");
        sharing.getByLabel(TOPIC).check();
        sharing.getByLabel("Yes, I take part").check();
        screen.sends(sharing, "Join");
        screen.reads("Welcome to Digital tandem");

        screen.be(ON_TEAMS);
        screen.types("join");
        screen.presses("Learn as a mentee");
        Locator learning = screen.card("Learn something new");
        // What is missing is said where it is missing, and nothing is sent.
        learning.getByText("Join", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(learning.locator(".f-error:visible").first()).isVisible();
        learning.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("What I want to learn"))
                .first()
                .getByLabel(TOPIC)
                .check();
        learning.getByLabel("Yes, I take part").check();
        screen.sendsCard(learning, "Join");
        screen.reads("Welcome to Digital tandem");
    }

    private static void match(Screen screen) {
        screen.be(COORDINATOR);
        screen.types("/mentor match preview");
        screen.reads(ON_SLACK + " mentors " + ON_TEAMS);
        screen.presses("Publish");
        screen.confirms("Publish");
        screen.reads("1 proposal is out");
        screen.be(ON_SLACK);
        screen.reads("A match for you");
        screen.presses("Yes, introduce us");
        screen.reads("Good to have your yes");
        screen.turns("Next week");
        screen.turns("Next day");
        screen.turns("Next day");
        screen.reads("Meet " + ON_TEAMS);
        screen.be(ON_TEAMS);
        screen.reads("Meet " + ON_SLACK);
        screen.reads("Why you two");
    }

    private static void agree(Screen screen) {
        screen.be(ON_TEAMS);
        screen.presses("Propose our agreement");
        Locator form = screen.card("Our agreement");
        form.getByLabel("Why we meet").fill("Try AI on real work");
        form.getByLabel("First skill").fill("Write a good prompt");
        form.getByLabel("I keep to these ground rules").check();
        screen.sendsCard(form, "Send to my partner");
        screen.reads("I have asked " + ON_SLACK + " to read and accept this");
        screen.be(ON_SLACK);
        screen.reads("Try AI on real work");
        screen.presses("Accept, ground rules too");
        screen.reads("both accepted this");
        screen.be(ON_TEAMS);
        screen.reads("both accepted this");
    }

    private void meet(Screen screen) {
        screen.be(ON_TEAMS);
        screen.types("session");
        screen.presses("Suggest times");
        Locator times = screen.card("Suggest times");
        times.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Times when both of you work"))
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .check();
        screen.sendsCard(times, "Send");
        screen.reads("can pick one of your times");
        screen.be(ON_SLACK);
        screen.reads(ON_TEAMS + " suggests times for your session");
        screen.page()
                .locator(".message", new Page.LocatorOptions().setHasText(ON_TEAMS + " suggests times"))
                .last()
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        screen.reads("Your session with " + ON_TEAMS + " is set");
        screen.be(ON_TEAMS);
        screen.reads("Your session with " + ON_SLACK + " is set");
        screen.presses("Plan a meeting");
        screen.reads("In Teams this plans a meeting");
        screen.presses("Calendar entry");
        screen.reads("Here is your calendar entry");
        Locator file = screen.page()
                .locator(".t-card", new Page.LocatorOptions().setHasText("Here is your calendar entry"))
                .last()
                .getByRole(AriaRole.LINK)
                .first();
        assertThat(fetched(file.getAttribute("href")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT");
        screen.turns("Next week");
        screen.turns("Next week");
        screen.reads("Coming up: your session with " + ON_SLACK);
        screen.reads("How was it with " + ON_SLACK + "?");
        screen.presses("We met");
        screen.reads("Noted: you two met");
        screen.be(ON_SLACK);
        screen.reads("Coming up: your session with " + ON_TEAMS);
        screen.reads("How was it with " + ON_TEAMS + "?");
        screen.presses("We met");
        screen.reads("Noted: you two met");
    }

    private static void thank(Screen screen) {
        screen.be(ON_TEAMS);
        screen.types("partner");
        screen.presses("Send a thank-you card");
        Locator card = screen.card("A thank-you card");
        card.getByLabel("for being honest with me").check();
        card.getByLabel("In your words").fill("You said what nobody says.");
        screen.sendsCard(card, "Send");
        screen.reads("Your card is on its way to " + ON_SLACK);
        screen.be(ON_SLACK);
        screen.reads(ON_TEAMS + " says thank you");
        screen.reads("You said what nobody says.");
    }

    private static void tell(Screen screen) {
        screen.be(ON_TEAMS);
        screen.types("story");
        screen.presses("Tell a story with " + ON_SLACK);
        Locator form = screen.card("A success story");
        form.getByLabel("Title").fill("The dashboard nobody read");
        form.getByLabel("What happened").fill("We threw out nine of ten charts & kept <one>.");
        form.getByLabel("Yes, with our names").check();
        screen.sendsCard(form, "Ask my partner");
        screen.be(ON_SLACK);
        screen.presses("Agree to share");
        screen.reads("You both agreed");
        screen.be(COORDINATOR);
        screen.presses("Approve and post");
        screen.opens("#reverse-mentoring");
        screen.reads("We threw out nine of ten charts & kept <one>.");
    }

    /** Each of the two got everything once, on their own platform. */
    private void theLedgerAgrees() {
        List<LedgerEntry> all = house.slack().ledger().messages();
        Set<String> onSlack = platforms(all, ON_SLACK_ACCOUNT);
        Set<String> onTeams = platforms(all, ON_TEAMS_ACCOUNT);
        assertThat(onSlack).containsExactly("slack");
        assertThat(onTeams).containsExactly("teams");
        assertThat(all.stream()
                        .filter(entry -> entry.kind() == MessageKind.POST)
                        .map(LedgerEntry::deliveryId)
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    private static Set<String> platforms(List<LedgerEntry> all, String account) {
        return all.stream()
                .filter(entry -> account.equals(entry.recipient()))
                .map(LedgerEntry::platform)
                .collect(Collectors.toSet());
    }

    private static void sideBySide(Screen screen) {
        screen.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Side by side"))
                .click();
        assertThat(screen.page().locator(".pane .on-slack")).containsText("You made it to the end");
        assertThat(screen.page().locator(".pane .on-teams")).containsText("You made it to the end");
    }

    private static String fetched(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError("the file cannot be fetched", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String inDays(Screen screen, int days) {
        return screen.now()
                .plus(Duration.ofDays(days))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }
}
