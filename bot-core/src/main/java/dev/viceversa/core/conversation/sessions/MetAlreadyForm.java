package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form for a meeting that was not planned here: on which day.
 *
 * @param session what the session will be called; made with the form
 */
record MetAlreadyForm(SessionId session) {

    static final String VERB = "met_already";

    Form form(Scene scene) {
        return new Form(
                Text.of("session.met_title"),
                Text.of("session.met_submit"),
                List.of(
                        Block.prose("session.met_intro", "name", scene.name()),
                        new Input.Day(
                                "day", Text.of("session.met_day"), Optional.empty(), true, Optional.of(today(scene))),
                        Block.quiet("session.check_in_who", "name", scene.name())),
                ActionRef.of(SessionCards.FLOW, VERB, scene.pairing().id().value(), session.value()));
    }

    Map<String, Text> problems(Scene scene, Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form(scene), answers));
        answers.day("day").ifPresent(day -> {
            if (day.isAfter(today(scene))) {
                problems.put("day", Text.of("session.met_future"));
            } else if (scene.pairing()
                    .introducedAt()
                    .filter(at -> day.isBefore(LocalDate.ofInstant(at, zone(scene))))
                    .isPresent()) {
                problems.put("day", Text.of("session.met_before_introduction"));
            }
        });
        return problems;
    }

    /** Noon of the day, or now where noon is still ahead. */
    Instant at(Scene scene, Answers answers) {
        Instant noon = answers.day("day")
                .orElseThrow()
                .atTime(LocalTime.NOON)
                .atZone(zone(scene))
                .toInstant();
        return noon.isAfter(scene.now()) ? scene.now() : noon;
    }

    private static LocalDate today(Scene scene) {
        return LocalDate.ofInstant(scene.now(), zone(scene));
    }

    private static ZoneId zone(Scene scene) {
        return scene.viewer().habits().zone();
    }
}
