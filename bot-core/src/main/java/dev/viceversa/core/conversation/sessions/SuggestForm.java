package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.session.SharedHours;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form to suggest times with: three the bot found, and a free one. It carries everything it was made from, so that
 * the same form can be made again when it comes back.
 *
 * @param verb what sending it does
 * @param session the session it is for; a new one's id is made with the form
 * @param seen the session's version, or {@link PlanningSessions#NOTHING_SEEN}
 * @param minutes the length chosen beforehand
 * @param slots the times the bot found
 */
record SuggestForm(String verb, SessionId session, long seen, int minutes, List<Instant> slots) {

    /** A form that says only that times are suggested. */
    static final String PROPOSE = "propose";
    /** A form that also answers the check-in of the session before: another date is on its way. */
    static final String REPLAN = "replan";

    static final int SHORT = 30;

    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120);
    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);
    private static final int MOST_DAYS_AHEAD = 120;

    /** What the answers say. */
    sealed interface Reading {
        /** One to three times. */
        record Times(List<Instant> times, Duration length) implements Reading {}

        /** What to mend, by input. */
        record Mend(Map<String, Text> problems) implements Reading {}
    }

    /** Reads the reference a form came back with; empty when it is not one of these. */
    static Optional<SuggestForm> of(ActionRef action) {
        try {
            return Optional.of(new SuggestForm(
                    action.verb(),
                    new SessionId(action.ids().get(1)),
                    Long.parseLong(action.ids().get(2)),
                    Integer.parseInt(action.ids().get(3)),
                    action.ids().stream()
                            .skip(4)
                            .map(Long::parseLong)
                            .map(Instant::ofEpochSecond)
                            .toList()));
        } catch (IndexOutOfBoundsException | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    Form form(Scene scene) {
        List<Element> elements = new ArrayList<>();
        elements.add(Block.prose("session.form_intro", "name", scene.name()));
        SharedHours hours = hours(scene);
        Duration length = Duration.ofMinutes(minutes);
        if (slots.isEmpty()) {
            elements.add(Block.quiet("session.form_no_slots"));
        } else {
            if (slots.stream().anyMatch(slot -> !hours.allow(slot, length))) {
                elements.add(Block.quiet("session.form_edges"));
            }
            elements.add(new Input.ChooseMany(
                    "slots",
                    Text.of("session.form_slots"),
                    Optional.empty(),
                    false,
                    slots.stream()
                            .map(slot -> new Input.Option(
                                    String.valueOf(slot.getEpochSecond()),
                                    TwoZones.both(slot, scene.viewer(), scene.partner())))
                            .toList(),
                    Session.MOST_TIMES,
                    List.of()));
        }
        elements.add(new Input.Day(
                "day",
                Text.of("session.form_day"),
                Optional.of(Text.of("session.form_day_hint")),
                false,
                Optional.empty()));
        elements.add(new Input.ChooseOne(
                "time",
                Text.of("session.form_time"),
                Optional.of(Text.of(
                        "session.form_time_hint",
                        "city",
                        TwoZones.city(
                                scene.viewer().habits().zone(),
                                scene.viewer().habits().reads()))),
                false,
                clock(scene),
                Optional.empty()));
        elements.add(new Input.ChooseOne(
                "length",
                Text.of("session.length"),
                Optional.empty(),
                true,
                lengths(scene),
                Optional.of(String.valueOf(minutes))));
        return new Form(Text.of("session.form_title"), Text.of("session.form_submit"), elements, reference(scene));
    }

    /** Holds the answers against both people's hours. */
    Reading read(Scene scene, Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form(scene), answers));
        if (!problems.isEmpty()) {
            return new Reading.Mend(problems);
        }
        Duration length = Duration.ofMinutes(Integer.parseInt(answers.textOrEmpty("length")));
        List<Instant> times = new ArrayList<>();
        for (String slot : answers.chosen("slots")) {
            Instant at = Instant.ofEpochSecond(Long.parseLong(slot));
            if (at.isAfter(scene.now())) {
                times.add(at);
            } else {
                problems.put("slots", Text.of("session.form_past"));
            }
        }
        Optional<LocalDate> day = answers.day("day");
        Optional<LocalTime> time = answers.text("time").map(LocalTime::parse);
        if (day.isPresent() && time.isPresent()) {
            ZoneId zone = scene.viewer().habits().zone();
            Instant at = day.get().atTime(time.get()).atZone(zone).toInstant();
            problem(scene, at, length)
                    .ifPresentOrElse(problem -> problems.put(problem.field(), problem.text()), () -> times.add(at));
        } else if (day.isPresent()) {
            problems.put("time", Text.of("form.required"));
        } else if (time.isPresent()) {
            problems.put("day", Text.of("form.required"));
        } else if (times.isEmpty() && problems.isEmpty()) {
            problems.put(slots.isEmpty() ? "day" : "slots", Text.of("session.form_nothing"));
        }
        List<Instant> distinct = times.stream().distinct().toList();
        if (distinct.size() > Session.MOST_TIMES && problems.isEmpty()) {
            problems.put("slots", Text.of("form.too_many", "most", Session.MOST_TIMES));
        }
        return problems.isEmpty() ? new Reading.Times(distinct, length) : new Reading.Mend(problems);
    }

    private record Problem(String field, Text text) {}

    private Optional<Problem> problem(Scene scene, Instant at, Duration length) {
        if (!at.isAfter(scene.now())) {
            return Optional.of(new Problem("day", Text.of("session.form_past")));
        }
        if (at.isAfter(scene.now().plus(Duration.ofDays(MOST_DAYS_AHEAD)))) {
            return Optional.of(new Problem("day", Text.of("session.form_far", "days", MOST_DAYS_AHEAD)));
        }
        SharedHours hours = hours(scene);
        if (hours.allow(at, length)) {
            return Optional.empty();
        }
        // Two people whose hours share nothing may meet at the edges of their days, else never.
        if (!hours.any(scene.now(), 14, length) && hours.bearable(at, length)) {
            return Optional.empty();
        }
        if (SharedHours.against(scene.partner().habits(), at, length)) {
            return Optional.of(new Problem(
                    "time",
                    Text.of(
                            "session.form_their_hours",
                            "name",
                            scene.name(),
                            "theirs",
                            Text.verbatim(TwoZones.theirs(at, scene.viewer(), scene.partner())))));
        }
        return Optional.of(new Problem("time", Text.of("session.form_your_hours")));
    }

    private ActionRef reference(Scene scene) {
        return new ActionRef(
                SessionCards.FLOW,
                verb,
                Stream.concat(
                                Stream.of(
                                        scene.pairing().id().value(),
                                        session.value(),
                                        String.valueOf(seen),
                                        String.valueOf(minutes)),
                                slots.stream().map(slot -> String.valueOf(slot.getEpochSecond())))
                        .toList());
    }

    private static List<Input.Option> clock(Scene scene) {
        List<Input.Option> options = new ArrayList<>();
        for (LocalTime time = FIRST; !time.isAfter(LAST); time = time.plusMinutes(30)) {
            options.add(new Input.Option(
                    time.toString(),
                    Text.verbatim(TwoZones.clock(time, scene.viewer().habits().reads()))));
        }
        return options;
    }

    /** Lengths up to what the pair's cadence allows: time is the scarcest thing two busy people have. */
    private static List<Input.Option> lengths(Scene scene) {
        long cap = scene.cadence().length().toMinutes();
        return Stream.concat(LENGTHS.stream().map(Integer::longValue).filter(length -> length < cap), Stream.of(cap))
                .map(length -> new Input.Option(String.valueOf(length), Text.of("session.minutes", "minutes", length)))
                .toList();
    }

    static SharedHours hours(Scene scene) {
        return new SharedHours(scene.viewer().habits(), scene.partner().habits());
    }
}
