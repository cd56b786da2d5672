package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.ui.Form;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Somebody whose doings are written down. */
final class Told {

    private final CoreActor actor;
    private final Chronicle chronicle;
    private final ZoneId zone;
    private String opened = "";

    private Told(CoreActor actor, Chronicle chronicle, ZoneId zone) {
        this.actor = actor;
        this.chronicle = chronicle;
        this.zone = zone;
    }

    /** Somebody of this name, in this zone, playing the part a stage knows by another name. */
    static Told of(CoreStage stage, Chronicle chronicle, String part, String name, ZoneId zone) {
        CoreActor actor = (CoreActor) stage.actor(part);
        stage.house()
                .getBean(StageDirectory.class)
                .profiles
                .put(
                        actor.account().user(),
                        new AccountProfile(
                                actor.account(),
                                name,
                                Optional.of(name.toLowerCase(Locale.ROOT) + "@example.com"),
                                true,
                                true,
                                Optional.of(zone),
                                Optional.of(Locale.ENGLISH)));
        chronicle.watch(actor.account().user(), name, zone);
        return new Told(actor, chronicle, zone);
    }

    CoreActor actor() {
        return actor;
    }

    ZoneId zone() {
        return zone;
    }

    void types(String command) {
        did("types `/mentor " + command + "`", actor.types(command));
    }

    void presses(String label) {
        did("presses `" + label + "`", actor.presses(label));
    }

    /** Presses the first button of the newest message, whatever it is called. */
    void pressesFirst() {
        presses(actor.buttons().getFirst());
    }

    /** Sends the open form and tells what was asked and what was written. */
    void fillsIn(Map<String, String> answers) {
        Form form = actor.sheet().orElseThrow(() -> new AssertionError(actor.name() + " has no form open"));
        String sheet = chronicle.look().sheet(form, answers, actor.reader());
        String seen = sent(answers);
        tell(opened + " and fills in", sheet);
        if (!seen.isBlank()) {
            tell("reads", seen);
        }
    }

    /** Sends the open form; what was asked is known by now, only what comes of it is told. */
    void answers(Map<String, String> answers) {
        tell(opened + ", answers", sent(answers));
    }

    private String sent(Map<String, String> answers) {
        String seen = actor.submits(answers);
        assertThat(actor.problems()).as("%s", actor.form()).isEmpty();
        return seen;
    }

    private void did(String what, String seen) {
        opened = what;
        // A form that opened is told when it is sent, with what was written into it.
        if (actor.sheet().isEmpty()) {
            tell(what, seen);
        }
    }

    private void tell(String what, String seen) {
        chronicle.did(actor.account().user(), what, seen);
    }
}
