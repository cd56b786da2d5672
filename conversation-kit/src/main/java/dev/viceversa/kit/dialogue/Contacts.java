package dev.viceversa.kit.dialogue;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.util.Map;

/** The two whom people of the one program on stage may confide in, outside everybody's line. */
record Contacts(Actor kim, Actor lou) {

    /** The coordinator names Kim and Lou. */
    static Contacts named(Stage stage) {
        Contacts contacts = new Contacts(somebody(stage, "Kim"), somebody(stage, "Lou"));
        name(stage, contacts.kim(), contacts.lou());
        return contacts;
    }

    /** The coordinator names these two. */
    static void name(Stage stage, Actor one, Actor other) {
        stage.coordinator().types("program");
        stage.coordinator().presses("Trusted contacts");
        stage.coordinator()
                .submits(Map.of(
                        "contact_1",
                        one.account().user(),
                        "contact_2",
                        other.account().user()));
    }

    /** Somebody tells one of them something. */
    void confides(Actor sender, Actor contact, String words) {
        sender.types("concern");
        if (sender.form().isEmpty()) {
            sender.presses("Write in confidence");
        }
        sender.submits(Map.of("contact", contact.person().value(), "words", words));
    }

    /** A colleague in the middle of the company. */
    static Actor somebody(Stage stage, String name) {
        Actor actor = stage.actor(name);
        actor.types("help");
        Colleagues.standsAt(stage, actor, 3);
        return actor;
    }
}
