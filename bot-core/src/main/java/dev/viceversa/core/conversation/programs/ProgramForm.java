package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a coordinator is asked when setting a program up or describing it anew, and how it is read. Thread-safe. */
@Singleton
final class ProgramForm {

    private static final String NAME = "name";
    private static final String TRACK = "track";
    private static final String PURPOSE = "purpose";
    private static final String LANGUAGE = "language";
    private static final String UNTIL = "until";
    private static final int LONGEST_WINDOW_DAYS = 180;

    private final Tracks tracks;
    private final UsualPurpose usual;

    ProgramForm(Tracks tracks, UsualPurpose usual) {
        this.tracks = tracks;
        this.usual = usual;
    }

    /** Asks for a program to be; {@code today} is the coordinator's day. */
    Form creating(String id, LocalDate usualEnd, Visitor visitor) {
        List<Element> elements = new ArrayList<>();
        elements.add(name(""));
        elements.add(new Input.ChooseOne(
                TRACK,
                Text.of("program.track"),
                Optional.of(Text.of("program.track_hint")),
                true,
                tracks.all().stream()
                        .map(track -> new Input.Option(track.name(), track.title()))
                        .toList(),
                Optional.of(Tracks.DEFAULT)));
        elements.add(RhythmPage.mode(Mode.REVERSE));
        elements.add(purpose("", false));
        elements.add(ChannelField.asked(Optional.empty(), visitor));
        elements.add(language(Optional.empty()));
        elements.add(until(usualEnd));
        elements.add(Block.quiet("program.create_note"));
        return new Form(
                Text.of("program.create_title"),
                Text.of("program.create_submit"),
                elements,
                ActionRef.of(ProgramConversation.FLOW, "create", id));
    }

    /** Asks for what a program is called and where it speaks. */
    Form describing(Program program, Cohort cohort, ZoneId zone, Visitor visitor) {
        return new Form(
                Text.of("program.edit_title"),
                Text.of("program.save"),
                List.of(
                        name(program.name()),
                        purpose(program.purpose(), true),
                        ChannelField.asked(program.channel(), visitor),
                        language(Optional.of(program.language())),
                        until(lastDay(cohort.optInUntil(), zone))),
                ActionRef.of(ProgramConversation.FLOW, "describe", program.id().value()));
    }

    /** What does not fit; the last day to join must lie ahead unless it is the one that stood there before. */
    Map<String, Text> problems(Form form, Answers answers, LocalDate today, Optional<LocalDate> stood) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        answers.day(UNTIL)
                .filter(day -> stood.isEmpty() || !stood.get().equals(day))
                .filter(day -> day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_WINDOW_DAYS)))
                .ifPresent(day ->
                        problems.putIfAbsent(UNTIL, Text.of("program.until_bounds", "days", LONGEST_WINDOW_DAYS)));
        ChannelField.problem(answers).ifPresent(problem -> problems.putIfAbsent(ChannelField.NAME, problem));
        return problems;
    }

    String name(Answers answers) {
        return answers.textOrEmpty(NAME);
    }

    Track track(Answers answers) {
        return tracks.of(answers.textOrEmpty(TRACK));
    }

    /** Who mentors whom: those newer to working life, unless the coordinator chose another way. */
    Mode mode(Answers answers) {
        return RhythmPage.answered(answers).orElse(Mode.REVERSE);
    }

    /** The purpose in the coordinator's words, or the usual one in the program's language. */
    String purpose(Answers answers, Track track) {
        return answers.text(PURPOSE).orElseGet(() -> usual.of(track, mode(answers), language(answers)));
    }

    Locale language(Answers answers) {
        return Texts.closest(Locale.forLanguageTag(answers.textOrEmpty(LANGUAGE)));
    }

    /** The end of the last day to join, in the coordinator's zone. */
    Instant until(Answers answers, ZoneId zone) {
        return answers.day(UNTIL)
                .orElseThrow(() -> new IllegalStateException("The last day was checked before"))
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** The last day on which people may join. */
    static LocalDate lastDay(Instant until, ZoneId zone) {
        return until.minusMillis(1).atZone(zone).toLocalDate();
    }

    private static Input name(String now) {
        return new Input.ShortText(
                NAME, Text.of("program.name"), Optional.of(Text.of("program.name_hint")), true, 75, now);
    }

    private static Input purpose(String now, boolean required) {
        return new Input.LongText(
                PURPOSE,
                Text.of("program.purpose"),
                Optional.of(Text.of(required ? "program.purpose_hint" : "program.purpose_hint_new")),
                required,
                500,
                now);
    }

    private static Input language(Optional<Locale> now) {
        return new Input.ChooseOne(
                LANGUAGE,
                Text.of("program.language"),
                Optional.of(Text.of("program.language_hint")),
                true,
                Texts.LANGUAGES.stream()
                        .map(language ->
                                new Input.Option(language.toLanguageTag(), Text.of("program.language_" + language)))
                        .toList(),
                Optional.of(now.orElse(Texts.LANGUAGES.getFirst()).toLanguageTag()));
    }

    private static Input until(LocalDate now) {
        return new Input.Day(
                UNTIL, Text.of("program.until"), Optional.of(Text.of("program.until_hint")), true, Optional.of(now));
    }
}
