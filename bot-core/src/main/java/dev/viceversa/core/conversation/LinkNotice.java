package dev.viceversa.core.conversation;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/**
 * Tells every account of a person that another one was linked to them, so that nobody is linked unawares. Takes part in
 * the caller's transaction. Thread-safe.
 */
@Singleton
public class LinkNotice {

    private final People people;
    private final Outbox outbox;

    LinkNotice(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** Tells all of the person's accounts; says nothing when the added one is their only one. */
    public void tell(Person person, Identity added) {
        List<Identity> all = people.identities(person.id());
        if (all.size() < 2) {
            return;
        }
        Text text = Text.of("settings.linked", "platform", name(added.account().platform()), "name", person.name());
        Message message = Message.of(
                text,
                new Block.Prose(text),
                Block.quiet("settings.linked_note"),
                Block.Buttons.of(Button.of("settings.unlink_this", ActionRef.of("settings", "unlink", added.id()))));
        all.forEach(identity -> outbox.tell(
                person.id(),
                "accounts_linked",
                "accounts_linked:" + added.id() + ":" + identity.id(),
                message,
                About.NOTHING.and(About.ACCOUNT, identity.id())));
    }

    /** What people call a platform. */
    public static Text name(Platform platform) {
        return Text.of("settings.platform_" + platform.name().toLowerCase(Locale.ROOT));
    }
}
