package dev.viceversa.playground.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.viceversa.playground.house.PlaygroundHouse;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program lived by hand in the browser, from the coordinator's first word to a story in the channel. */
class LivingTheStoryTest {

    private static final String COORDINATOR = "Fatima Rahman";
    private static final String MENTOR = "Helen Novotna";
    private static final String MENTEE = "Lukas Weber";
    private static final String TOPIC = "AI assistants in everyday work";

    private static PlaygroundHouse house;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        house = PlaygroundHouse.start(0, false);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        house.close();
    }

    @Test
    void two_people_join_are_matched_introduced_reminded_asked_and_tell_their_story() {
        Screen screen = new Screen(chromium.page(Chromium.Window.WIDE, "en-GB"), house.address());
        openProgram(screen);
        join(screen);
        match(screen);
        agree(screen);
        meet(screen);
        tell(screen);
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
        screen.reads("#reverse-mentoring");
    }

    private static void join(Screen screen) {
        screen.be(MENTOR);
        screen.opens("#reverse-mentoring");
        screen.reads("Digital tandem: learn from each other");
        screen.presses("Join");
        // Answered where it was pressed, for these eyes only.
        screen.presses("Share as a mentor");
        Locator sharing = screen.form("Share what you know");
        sharing.getByLabel(TOPIC).check();
        sharing.getByLabel("Yes, I take part").check();
        screen.asks(sharing, "Join");
        Locator answered = screen.form("Reverse mentoring");
        PlaywrightAssertions.assertThat(answered).containsText("I have answered you in our own chat");
        screen.sends(answered, "Close");
        screen.opens("Messages");
        screen.reads("Welcome to Digital tandem");

        screen.be(MENTEE);
        screen.types("/mentor join");
        screen.presses("Learn as a mentee");
        Locator learning = screen.form("Learn something new");
        learning.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName("What I want to learn")
                                .setExact(true))
                .getByLabel(TOPIC)
                .check();
        learning.getByLabel("Yes, I take part").check();
        screen.sends(learning, "Join");
        screen.reads("Welcome to Digital tandem");
    }

    private static void match(Screen screen) {
        screen.be(COORDINATOR);
        screen.types("/mentor match preview");
        screen.reads(MENTOR + " mentors " + MENTEE);
        screen.presses("Publish");
        screen.confirms("Publish");
        screen.reads("1 proposal is out");

        screen.be(MENTOR);
        screen.reads("A match for you");
        screen.presses("Yes, introduce us");
        screen.reads("Good to have your yes");
        screen.turns("Next week");
        screen.turns("Next day");
        screen.turns("Next day");
        screen.reads("Meet " + MENTEE);
        screen.be(MENTEE);
        screen.reads("Meet " + MENTOR);
        screen.reads("Why you two");
    }

    private static void agree(Screen screen) {
        screen.be(MENTOR);
        screen.presses("Propose our agreement");
        Locator form = screen.form("Our agreement");
        form.getByLabel("Why we meet").fill("Try AI on real work");
        form.getByLabel("First skill").fill("Write a good prompt");
        form.getByLabel("I keep to these ground rules").check();
        screen.sends(form, "Send to my partner");
        screen.reads("I have asked " + MENTEE + " to read and accept this");
        screen.be(MENTEE);
        screen.reads("Try AI on real work");
        screen.presses("Accept, ground rules too");
        screen.reads("both accepted this");
        screen.turns("Next week");
        screen.reads("A first date with " + MENTOR + "?");
    }

    private static void meet(Screen screen) {
        screen.be(MENTOR);
        screen.types("/mentor session");
        screen.presses("Suggest times");
        Locator times = screen.form("Suggest times");
        times.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Times when both of you work"))
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .check();
        screen.sends(times, "Send");
        screen.reads("can pick one of your times");
        screen.be(MENTEE);
        screen.reads(MENTOR + " suggests times for your session");
        screen.page()
                .locator(".message", new Page.LocatorOptions().setHasText(MENTOR + " suggests times"))
                .last()
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        screen.reads("Your session with " + MENTOR + " is set");
        screen.turns("Next week");
        screen.turns("Next week");
        screen.reads("How was it with " + MENTOR + "?");
        screen.presses("We met");
        screen.reads("Noted: you two met");
    }

    private static void tell(Screen screen) {
        screen.be(MENTOR);
        screen.types("/mentor story");
        screen.presses("Tell a story with " + MENTEE);
        Locator form = screen.form("A success story");
        form.getByLabel("Title").fill("The dashboard nobody read");
        form.getByLabel("What happened").fill("We threw out nine of ten charts & kept <one>.");
        form.getByLabel("Yes, with our names").check();
        screen.sends(form, "Ask my partner");
        screen.be(MENTEE);
        screen.presses("Agree to share");
        screen.reads("You both agreed");
        screen.be(COORDINATOR);
        screen.presses("Approve and post");
        screen.opens("#reverse-mentoring");
        screen.reads("We threw out nine of ten charts & kept <one>.");
        screen.reads(MENTOR + " and " + MENTEE);
    }

    private static String inDays(Screen screen, int days) {
        return screen.now()
                .plus(Duration.ofDays(days))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }
}
