package dev.viceversa.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.viceversa.playground.house.PlaygroundHouse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as such, with the sample program in it: by keyboard, narrow and wide, light and dark, read aloud. */
class PageTest {

    private static final String TOPIC = "AI assistants in everyday work";
    private static final String ON_TEAMS = "0a1b2c3d-0000-4000-8000-000000000002";
    private static final String WITHOUT_THE_APP = "0a1b2c3d-0000-4000-8000-000000000059";
    private static final String NOT_YET_IN = "Helen Novotna";

    private static PlaygroundHouse house;
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        house = PlaygroundHouse.start(0, true);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        house.close();
    }

    @BeforeEach
    void open() {
        page = chromium.page(Chromium.Window.WIDE, "en-GB");
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** A script that fails, a part that is missing or refused by the content policy: each would stand here. */
    @AfterEach
    void nothing_went_wrong_behind_the_scenes() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void somebody_with_nothing_but_a_keyboard_joins() {
        new Screen(page, house.address());
        page.keyboard().press("Tab");
        assertThat(focused()).isEqualTo("Skip to the content");
        tabTo("Find a person");
        page.keyboard().type(NOT_YET_IN);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".composer-input")).isFocused();
        page.keyboard().type("/mentor j");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".composer-input")).hasValue("/mentor join ");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share as a mentor")))
                .isVisible();
        shiftTabTo("Share as a mentor");
        page.keyboard().press("Enter");
        Locator form = page.getByRole(AriaRole.DIALOG);
        assertThat(form).isVisible();
        assertThat(form.locator("input:focus")).hasCount(1);
        if (!focused().equals(TOPIC)) {
            tabTo(TOPIC);
        }
        page.keyboard().press("Space");
        tabTo("Yes, I take part");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(".messages")).containsText("Welcome to Reverse mentoring");
        page.reload();
        assertThat(page.locator(".desk h2")).containsText(NOT_YET_IN);
    }

    @Test
    void a_form_that_lacks_something_says_so_at_the_field_and_escape_closes_it() {
        Screen screen = new Screen(page, house.address());
        screen.be("Farah Malik");
        screen.types("/mentor join");
        screen.presses("Share as a mentor");
        Locator form = screen.form("Share what you know");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Join"))
                .click();
        assertThat(form.locator(".f-error:visible").first()).containsText("required");
        assertThat(form.locator("[aria-invalid=true]").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void what_only_one_person_sees_and_what_slack_does_not_know_is_said() {
        Screen screen = new Screen(page, house.address());
        screen.be("Farah Malik");
        screen.types("/lunch");
        screen.reads("/lunch is not a command here");
        assertThat(page.locator(".message .only").last()).hasText("Only visible to you");
        screen.types("/mentor jion");
        screen.reads("join");
    }

    @ParameterizedTest
    @ValueSource(ints = {380, 760, 1440})
    void nothing_has_to_be_scrolled_sideways(int width) {
        page.setViewportSize(width, 800);
        new Screen(page, house.address());
        for (String view : List.of(
                "#/",
                "#/upcoming",
                "#/ledger",
                "#/people/U0000000003",
                "#/people/U0000000003/home",
                "#/people/" + ON_TEAMS,
                "#/people/" + WITHOUT_THE_APP,
                "#/side")) {
            page.navigate(house.address() + view);
            settled(view);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(view)
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whoever_listens_to_the_page_or_needs_contrast_stumbles_over_nothing(String scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
        Screen screen = new Screen(page, house.address());
        flawless("start");
        for (String view : List.of(
                "#/upcoming",
                "#/ledger",
                "#/side",
                "#/people/U0000000003",
                "#/people/U0000000003/home",
                "#/people/" + ON_TEAMS,
                "#/people/" + WITHOUT_THE_APP)) {
            page.navigate(house.address() + view);
            settled(view);
            flawless(view);
        }
        assertThat(page.locator("h1")).hasCount(1);
        screen.be("Farah Malik");
        screen.types("/mentor join");
        screen.presses("Share as a mentor");
        screen.form("Share what you know");
        flawless("form");
        page.keyboard().press("Escape");
        screen.be("Dina Levy");
        screen.types("settings");
        screen.presses("Language and times");
        screen.card("Language and times");
        flawless("form on Teams");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void what_a_message_says_can_never_become_markup() {
        new Screen(page, house.address());
        Object html = page.evaluate("""
            import("/playground/mrkdwn.js").then(({ mrkdwn }) => {
              const box = document.createElement("div");
              box.append(...mrkdwn(
                "*bold* <b>no</b> &lt;img src=x&gt; <@U1> <https://a.example|label> <javascript:alert(1)|js> `a<b` a*b*c",
                { names: (id) => "<i>" + id + "</i>", openLink: () => {} }));
              return box.innerHTML;
            })
            """);
        assertThat(html.toString())
                .contains("<strong>bold</strong>", "&lt;img src=x&gt;", "@&lt;i&gt;U1&lt;/i&gt;", "a*b*c")
                .contains("href=\"https://a.example\"")
                .doesNotContain("javascript:", "<b>", "<img");
    }

    @Test
    void the_clock_turns_and_says_what_came_of_it_and_every_message_can_be_found_again() {
        Screen screen = new Screen(page, house.address());
        screen.turns("Next week");
        assertThat(page.locator("#clock-result")).containsText("sent");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Was sent"))
                .click();
        page.getByLabel("Find", new Page.GetByLabelOptions().setExact(true)).fill("welcome");
        Locator row = page.locator(".ledger .expand").first();
        row.click();
        assertThat(row).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".whole").first()).containsText("elcome");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Will be sent"))
                .click();
        assertThat(page.locator(".planned").first()).isVisible();
    }

    private void flawless(String what) {
        AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
        assertThat(results.getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList()))
                .as(what)
                .isEmpty();
    }

    private void settled(String view) {
        String sign = view.contains("people") || view.contains("side")
                ? ".desk h2"
                : view.equals("#/") ? ".start h2" : ".sheet h2";
        assertThat(page.locator(sign).first()).isVisible();
        page.waitForTimeout(400);
    }

    private void tabTo(String name) {
        press("Tab", name);
    }

    private void shiftTabTo(String name) {
        press("Shift+Tab", name);
    }

    private void press(String key, String name) {
        List<String> passed = new ArrayList<>();
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press(key);
            String reached = focused();
            if (reached.equals(name)) {
                return;
            }
            passed.add(reached);
        }
        throw new AssertionError(name + " is not reached by " + key + ", only " + passed);
    }

    /** The name of what has the focus: its label, else its text. */
    private String focused() {
        return page.evaluate("""
            (() => {
              const it = document.activeElement;
              return (it.getAttribute("aria-label") ?? it.labels?.[0]?.innerText ?? it.innerText ?? "").trim();
            })()
            """).toString();
    }
}
