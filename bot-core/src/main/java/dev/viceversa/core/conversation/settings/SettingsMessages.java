package dev.viceversa.core.conversation.settings;

import dev.viceversa.core.conversation.LinkNotice;
import dev.viceversa.core.discretion.Wishes;
import dev.viceversa.core.linking.LinkingOutcome;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody sees of their own settings. Thread-safe. */
@Singleton
final class SettingsMessages {

    private final People people;
    private final Wishes wishes;

    SettingsMessages(People people, Wishes wishes) {
        this.people = people;
        this.wishes = wishes;
    }

    Message overview(Person person, Optional<Text> news) {
        Habits habits = person.habits();
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(Block.heading("settings.heading"));
        blocks.add(Block.Facts.of(
                new Block.Fact(
                        Text.of("settings.language"), Text.of("settings.language_" + Texts.closest(habits.reads()))),
                new Block.Fact(
                        Text.of("settings.zone"), Text.verbatim(habits.zone().getId())),
                new Block.Fact(
                        Text.of("settings.hours"), Text.verbatim(HoursText.written(habits.hours(), habits.reads()))),
                new Block.Fact(Text.of("settings.days_off"), days(habits)),
                new Block.Fact(
                        Text.of("settings.hears_on"),
                        habits.hearsOn().map(LinkNotice::name).orElseGet(() -> Text.of("settings.hears_on_last"))),
                new Block.Fact(Text.of("settings.accounts"), accounts(person.id()))));
        blocks.add(Block.Buttons.of(
                Button.of("settings.change_times", ref("times")),
                Button.of("settings.not_with", ref("wishes")),
                Button.of("settings.accounts", ref("accounts")),
                Button.of("settings.privacy", ActionRef.of("privacy", "see"))));
        return new Message(Text.of("settings.heading"), blocks);
    }

    /** Only ever shown to the person whose wishes they are. */
    Message wishes(PersonId person, Optional<Text> news) {
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(Block.prose("settings.not_with_intro"));
        for (PersonId other : wishes.of(person)) {
            people.find(other).ifPresent(named -> {
                blocks.add(new Block.Prose(Text.verbatim(named.name())));
                blocks.add(Block.Buttons.of(Button.of("settings.take_back", ref("take_back", other.value()))));
            });
        }
        blocks.add(Block.Buttons.of(Button.of("settings.add_wish", ref("wish"))));
        return new Message(Text.of("settings.not_with_summary"), blocks);
    }

    Message accounts(Person person, Optional<Text> news) {
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        List<Identity> identities = people.identities(person.id());
        blocks.add(Block.prose("settings.accounts_intro", "count", identities.size()));
        for (Identity identity : identities) {
            blocks.add(new Block.Facts(List.of(new Block.Fact(
                    LinkNotice.name(identity.account().platform()),
                    identity.unreachable().isPresent()
                            ? Text.of("settings.account_unreachable")
                            : Text.of("settings.account_fine")))));
            if (identities.size() > 1) {
                blocks.add(Block.Buttons.of(Button.of("settings.unlink", ref("unlink", identity.id()))
                        .confirmedBy(new Button.Confirmation(
                                Text.of("settings.unlink"),
                                Text.of("settings.unlink_question"),
                                Text.of("settings.unlink"),
                                Text.of("settings.unlink_no")))));
            }
        }
        blocks.add(Block.Buttons.of(Button.of("settings.link", ref("link"))));
        return new Message(Text.of("settings.accounts"), blocks);
    }

    Message code(String code, long minutes) {
        return Message.of(
                Text.of("settings.code_summary"),
                Block.prose("settings.code", "minutes", minutes),
                new Block.Quote(Text.verbatim("settings link " + code), Optional.empty()),
                Block.quiet("settings.code_note"));
    }

    /** The question to whoever asked for the code: names whose account typed it. */
    Message question(LinkingOutcome.AskIssuer ask) {
        Platform platform = ask.claimant().account().platform();
        String name = people.get(ask.claimant().person()).name();
        Text text = Text.of(
                "settings.link_question",
                "name",
                name,
                "platform",
                LinkNotice.name(platform),
                "account",
                ask.claimant().account().user());
        return Message.of(
                Text.of("settings.link_summary"),
                new Block.Prose(text),
                Block.Buttons.of(
                        Button.primary("settings.link_yes", ref("link_yes", ask.code())),
                        Button.of("settings.link_no", ref("link_no", ask.code()))));
    }

    private Text accounts(PersonId person) {
        return Text.list(people.identities(person).stream()
                .map(identity -> LinkNotice.name(identity.account().platform()))
                .toList());
    }

    private static Text days(Habits habits) {
        List<LocalDate> days = habits.daysOff().stream().sorted().toList();
        return days.isEmpty()
                ? Text.of("settings.no_days_off")
                : Text.verbatim(DaysText.written(days).replace("\n", ", "));
    }

    private static ActionRef ref(String verb, String... ids) {
        return ActionRef.of(SettingsConversation.FLOW, verb, ids);
    }
}
