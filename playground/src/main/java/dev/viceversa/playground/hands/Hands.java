package dev.viceversa.playground.hands;

import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.pretend.slack.Button;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One person's hands on the pretended Slack: types, presses what means something, fills in forms. Not thread-safe. */
public final class Hands {

    private static final String COMMAND = "/mentor";

    private final SlackPerson person;
    private final Random random;
    private final LocalDate today;

    /** @param today the person's own day, for dates in forms */
    public Hands(SlackPerson person, Random random, LocalDate today) {
        this.person = person;
        this.random = random;
        this.today = today;
    }

    public void types(String words) {
        expect(person.command(COMMAND, words), words);
    }

    /** Presses the newest button that means this, whatever it is about; false when there is none. */
    public boolean presses(String flow, String verb, String... about) {
        List<SeenMessage> newestFirst = person.messages().reversed();
        for (SeenMessage message : newestFirst) {
            for (Button button : message.buttons()) {
                if (means(button, flow, verb, List.of(about))) {
                    expect(person.press(message, button.blockId(), button.actionId()), flow + "/" + verb);
                    return true;
                }
            }
        }
        return false;
    }

    /** Fills in the open form, these fields as given and the others by itself, and sends it; false when none is open. */
    public boolean sends(Map<String, Object> given) {
        if (person.findOpenModal().isEmpty()) {
            return false;
        }
        SeenView form = person.openModal();
        Map<String, Object> answers = new LinkedHashMap<>(new Handwriting(random, today).fill(form));
        answers.putAll(given);
        expect(person.submit(form, answers), form.title());
        return true;
    }

    private static boolean means(Button button, String flow, String verb, List<String> about) {
        return ActionRef.decode(button.value())
                .filter(action -> action.flow().equals(flow) && action.verb().equals(verb))
                .filter(action -> action.ids().containsAll(about))
                .isPresent();
    }

    private void expect(Outcome outcome, String what) {
        if (!outcome.ok()) {
            throw new IllegalStateException(person.user().realName() + " could not do \"" + what + "\": "
                    + outcome.failure().orElse("") + outcome.fieldErrors());
        }
    }
}
