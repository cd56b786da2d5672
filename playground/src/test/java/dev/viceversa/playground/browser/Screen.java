package dev.viceversa.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.regex.Pattern;

/** The playground's page, used as somebody in front of it would: by what can be read there. */
final class Screen {

    /** A whole machine's other work may slow one answer down. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Page page;

    Screen(Page page, String address) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        page.navigate(address);
        assertThat(page.getByText("Whose eyes do you want to look through?")).isVisible();
    }

    Page page() {
        return page;
    }

    /** Looks somebody up by name and becomes them. */
    void be(String name) {
        Locator find = page.getByLabel("Find a person", new Page.GetByLabelOptions().setExact(true));
        find.fill(name);
        find.press("Enter");
        assertThat(page.locator(".desk h2")).containsText(name);
        find.fill("");
    }

    /** Types into the box beneath the conversation and sends it. */
    void types(String words) {
        page.locator(".composer-input").fill(words);
        page.locator(".composer-input").press("Enter");
    }

    /** Waits until the conversation says this. */
    void reads(String words) {
        Locator saying = page.locator(".messages .message", new Page.LocatorOptions().setHasText(words));
        try {
            assertThat(saying.last()).isVisible();
        } catch (AssertionError unsaid) {
            throw new AssertionError(
                    "nobody says \"" + words + "\"; the screen says:\n"
                            + page.locator("#main").innerText(),
                    unsaid);
        }
    }

    /** Presses the newest button of this name in the conversation. */
    void presses(String label) {
        page.locator(".messages")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .last()
                .click();
    }

    /** Answers the question that stands before something is done. */
    void confirms(String yes) {
        Locator question = page.locator("dialog.small");
        question.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(yes).setExact(true))
                .click();
        assertThat(question).hasCount(0);
    }

    /** The form in front of everything. */
    Locator form(String title) {
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
        assertThat(dialog).isVisible();
        return dialog;
    }

    /** The newest card on Teams with this title that can be filled in. */
    Locator card(String title) {
        Locator form = page.locator(
                        ".t-card",
                        new Page.LocatorOptions()
                                .setHas(page.locator(".t-field"))
                                .setHasText(title))
                .last();
        assertThat(form).isVisible();
        return form;
    }

    /** Sends a card with its button; its outcome takes its place. */
    void sendsCard(Locator form, String button) {
        Locator message =
                page.locator("[data-ts='" + form.locator("xpath=ancestor::li").getAttribute("data-ts") + "']");
        message.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(message.locator(".t-field")).hasCount(0);
    }

    /** Sends the form with its button; another takes its place. */
    void asks(Locator form, String button) {
        // The corner of a form may close it by the same name.
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    /** Sends the form with its button; it closes. */
    void sends(Locator form, String button) {
        asks(form, button);
        Locator open = page.locator("dialog[open]");
        try {
            assertThat(open).hasCount(0);
        } catch (AssertionError unsent) {
            throw new AssertionError("the form stays open:\n" + open.first().innerText(), unsent);
        }
    }

    /** Goes to one of the places of the person. */
    void opens(String tab) {
        page.locator(".tabs").getByText(tab).click();
        assertThat(page.locator(".tabs a[aria-current]")).containsText(tab);
    }

    /** Turns the clock with one of its buttons and waits until everything due has been handled. */
    void turns(String button) {
        Instant before = now();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(page.locator("#clock-result")).hasText(Pattern.compile("^Now .*"), patience(120_000));
        if (!now().isAfter(before)) {
            throw new AssertionError("the clock did not turn");
        }
    }

    /** Program time as the page shows it. */
    Instant now() {
        return Instant.parse(page.locator("#clock-now[datetime]").getAttribute("datetime"));
    }

    private static HasTextOptions patience(double millis) {
        return new HasTextOptions().setTimeout(millis);
    }
}
