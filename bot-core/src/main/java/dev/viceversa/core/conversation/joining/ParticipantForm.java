package dev.viceversa.core.conversation.joining;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Preferences;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.enrollment.TopicNeed;
import dev.viceversa.core.enrollment.TopicOffer;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.StyleQuestion;
import dev.viceversa.core.track.Topic;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a participant is asked about themselves, when joining and whenever they edit their profile, and how the answers
 * are read. Immutable.
 *
 * @param before what they said last time; empty when they join
 */
public record ParticipantForm(Program program, Track track, Role role, Optional<Enrollment> before) {

    static final String OFFERS = "offers";
    static final String LEARN = "learn";
    static final String SOON = "soon";
    static final String CURIOUS = "curious";
    static final String SEATS = "seats";
    static final String HOPE = "hope";
    private static final String STYLE = "style_";

    private static final int MOST_TOPICS = 5;
    private static final int MOST_SOON = 3;
    private static final int MOST_SEATS = 3;
    private static final int LONGEST_HOPE = 1000;
    private static final int MIDDLE = 3;

    /** The questions, top to bottom; a mentee's start with what they want to learn. */
    public List<Element> questions() {
        List<Element> questions = new ArrayList<>();
        switch (role) {
            case MENTOR -> {
                questions.add(topics(OFFERS, true, MOST_TOPICS, offered()));
                questions.addAll(ranking().questions());
                questions.add(seats());
            }
            case MENTEE -> {
                questions.add(topics(LEARN, true, MOST_TOPICS, needed(2)));
                questions.add(topics(SOON, false, MOST_SOON, needed(3)));
                questions.add(topics(CURIOUS, false, MOST_TOPICS, needed(1)));
                questions.addAll(ranking().questions());
            }
        }
        questions.add(new Input.LongText(
                HOPE,
                Text.of("join.hope"),
                Optional.of(Text.of("join.hope_hint")),
                false,
                LONGEST_HOPE,
                before.map(Enrollment::hope).orElse("")));
        for (StyleQuestion style : track.style()) {
            questions.add(new Input.Rating(
                    STYLE + style.key(), style.question(), Optional.empty(), false, 5, style.low(), style.high()));
        }
        return questions;
    }

    /** Problems by input name, in the form's order; empty when the answers can be read. */
    public Map<String, Text> problems(Form form, Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        Set<String> named = Stream.concat(
                        offers(answers).stream().map(TopicOffer::topic),
                        needs(answers).stream().map(TopicNeed::topic))
                .collect(Collectors.toSet());
        ranking().problems(answers, named).forEach(problems::putIfAbsent);
        return problems;
    }

    /** What they share; empty for a mentee. */
    public List<TopicOffer> offers(Answers answers) {
        return answers.chosen(OFFERS).stream().distinct().map(TopicOffer::new).toList();
    }

    /** What they want to learn, each topic once with the strongest wish; empty for a mentor. */
    public List<TopicNeed> needs(Answers answers) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        answers.chosen(SOON).forEach(topic -> levels.putIfAbsent(topic, 3));
        answers.chosen(LEARN).forEach(topic -> levels.putIfAbsent(topic, 2));
        answers.chosen(CURIOUS).forEach(topic -> levels.putIfAbsent(topic, 1));
        return levels.entrySet().stream()
                .map(entry -> new TopicNeed(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How they like to work; a question left out stays as it was, or counts as the middle; all left out
     * is not answered. */
    public Preferences preferences(Answers answers) {
        List<Integer> known =
                before.map(enrollment -> enrollment.preferences().style()).orElse(List.of());
        List<Integer> style = new ArrayList<>();
        boolean answered = !known.isEmpty();
        for (int i = 0; i < track.style().size(); i++) {
            OptionalInt given = answers.rating(STYLE + track.style().get(i).key());
            answered |= given.isPresent();
            style.add(given.orElse(i < known.size() ? known.get(i) : MIDDLE));
        }
        int seats = answers.rating(SEATS).orElse(program.rules().menteeSeats());
        return new Preferences(answered ? style : List.of(), ranking().read(answers), seats);
    }

    public String hope(Answers answers) {
        return answers.textOrEmpty(HOPE);
    }

    private Input topics(String name, boolean required, int most, List<String> initial) {
        return new Input.ChooseMany(
                name,
                Text.of("join." + name),
                Optional.of(Text.of("join." + name + "_hint", "most", most)),
                required,
                track.topics().stream()
                        .map(topic -> new Input.Option(topic.key(), topic.name()))
                        .toList(),
                most,
                initial);
    }

    private TopicRanking ranking() {
        return new TopicRanking(
                track,
                role,
                before.map(enrollment -> enrollment.preferences().ranking()).orElse(List.of()));
    }

    private Input seats() {
        List<Input.Option> options = new ArrayList<>();
        for (int seats = 1; seats <= MOST_SEATS; seats++) {
            options.add(new Input.Option(Integer.toString(seats), Text.of("join.seats_count", "count", seats)));
        }
        int usual = before.map(enrollment -> enrollment.preferences().seats())
                .orElse(program.rules().mentorSeats());
        return new Input.ChooseOne(
                SEATS,
                Text.of("join.seats"),
                Optional.of(Text.of("join.seats_hint")),
                true,
                options,
                Optional.of(Integer.toString(Math.clamp(usual, 1, MOST_SEATS))));
    }

    private List<String> offered() {
        return before.stream()
                .flatMap(enrollment -> enrollment.offers().stream())
                .map(TopicOffer::topic)
                .filter(this::known)
                .toList();
    }

    private List<String> needed(int level) {
        return before.stream()
                .flatMap(enrollment -> enrollment.needs().stream())
                .filter(need -> need.level() == level)
                .map(TopicNeed::topic)
                .filter(this::known)
                .toList();
    }

    private boolean known(String topic) {
        return track.topics().stream().map(Topic::key).anyMatch(topic::equals);
    }
}
