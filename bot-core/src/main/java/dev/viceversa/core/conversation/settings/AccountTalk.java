package dev.viceversa.core.conversation.settings;

import dev.viceversa.core.conversation.LinkNotice;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.linking.LinkingAccounts;
import dev.viceversa.core.linking.LinkingOutcome;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Linking a second account and unlinking it, as it is talked about. Thread-safe. */
@Singleton
final class AccountTalk {

    private final LinkingAccounts linking;
    private final LinkNotice notice;
    private final SettingsMessages messages;
    private final People people;
    private final Outbox outbox;

    AccountTalk(LinkingAccounts linking, LinkNotice notice, SettingsMessages messages, People people, Outbox outbox) {
        this.linking = linking;
        this.notice = notice;
        this.messages = messages;
        this.people = people;
        this.outbox = outbox;
    }

    /** Somebody typed a code on the account they want to link: whoever asked for it is asked back. */
    Reply typed(String code, Visitor visitor) {
        return switch (linking.typed(code, visitor.account())) {
            case LinkingOutcome.AskIssuer ask -> {
                outbox.tell(
                        ask.issuer().id(),
                        "link_question",
                        "link_question:" + ask.code(),
                        messages.question(ask),
                        About.NOTHING);
                yield Reply.say("settings.link_asked");
            }
            case LinkingOutcome outcome -> refused(outcome);
        };
    }

    Reply pressed(ActionRef action, Visitor visitor) {
        return switch (action.verb()) {
            case "link" -> new Reply.Say(messages.code(linking.issue(visitor.id()), LinkingAccounts.KEPT.toMinutes()));
            case "link_yes" ->
                action.id(0).map(code -> confirmed(code, visitor)).orElseGet(() -> Reply.say("desk.outdated"));
            case "link_no" -> {
                action.id(0).ifPresent(code -> linking.refused(code, visitor.id()));
                yield Reply.replace("settings.link_refused");
            }
            case "unlink" -> unlinked(action, visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply confirmed(String code, Visitor visitor) {
        return switch (linking.confirmed(code, visitor.id())) {
            case LinkingOutcome.Linked(Person person, Identity added) -> {
                notice.tell(person, added);
                yield Reply.replace("settings.link_done");
            }
            case LinkingOutcome outcome -> refused(outcome);
        };
    }

    private static Reply refused(LinkingOutcome outcome) {
        return switch (outcome) {
            case LinkingOutcome.NoSuchCode() -> Reply.say("settings.no_such_code");
            case LinkingOutcome.SamePerson() -> Reply.say("settings.same_person");
            case LinkingOutcome.TwoPeople() -> Reply.say("settings.two_people");
            case LinkingOutcome.AskIssuer _, LinkingOutcome.Linked _ ->
                throw new IllegalStateException("Not a refusal: " + outcome);
        };
    }

    private Reply unlinked(ActionRef action, Visitor visitor) {
        boolean done =
                action.id(0).filter(id -> linking.unlink(visitor.id(), id)).isPresent();
        Person person = people.identity(visitor.account())
                .map(identity -> people.get(identity.person()))
                .orElse(visitor.person());
        return new Reply.Say(
                messages.accounts(person, Optional.of(Text.of(done ? "settings.unlinked" : "settings.not_unlinked"))));
    }
}
