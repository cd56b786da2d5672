package dev.viceversa.core.conversation.settings;

import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a person is asked about how and when they want to be reached, and how it is read. */
final class HabitsForm {

    private static final String LANGUAGE = "language";
    private static final String ZONE = "zone";
    private static final String HOURS = "hours";
    private static final String DAYS_OFF = "days_off";
    private static final String HEARS_ON = "hears_on";
    private static final String LAST_USED = "last_used";

    private HabitsForm() {}

    /** {@code platforms} are those the person has accounts on; {@code today} is their own day. */
    static Form of(Habits now, Set<Platform> platforms, LocalDate today) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Input.ChooseOne(
                LANGUAGE,
                Text.of("settings.language"),
                Optional.empty(),
                true,
                Texts.LANGUAGES.stream()
                        .map(language ->
                                new Input.Option(language.toLanguageTag(), Text.of("settings.language_" + language)))
                        .toList(),
                Optional.of(Texts.closest(now.reads()).toLanguageTag())));
        elements.add(new Input.ShortText(
                ZONE,
                Text.of("settings.zone"),
                Optional.of(Text.of("settings.zone_hint")),
                true,
                64,
                now.zone().getId()));
        elements.add(new Input.ShortText(
                HOURS,
                Text.of("settings.hours"),
                Optional.of(Text.of("settings.hours_hint")),
                true,
                150,
                HoursText.written(now.hours(), now.reads())));
        elements.add(new Input.LongText(
                DAYS_OFF,
                Text.of("settings.days_off"),
                Optional.of(Text.of("settings.days_off_hint")),
                false,
                1000,
                DaysText.written(ahead(now.daysOff(), today))));
        if (platforms.size() > 1) {
            List<Input.Option> options = new ArrayList<>();
            options.add(new Input.Option(LAST_USED, Text.of("settings.hears_on_last")));
            new TreeSet<>(platforms)
                    .forEach(platform -> options.add(new Input.Option(
                            platform.name(),
                            Text.of("settings.platform_" + platform.name().toLowerCase(Locale.ROOT)))));
            elements.add(new Input.ChooseOne(
                    HEARS_ON,
                    Text.of("settings.hears_on"),
                    Optional.of(Text.of("settings.hears_on_hint")),
                    true,
                    options,
                    Optional.of(now.hearsOn().map(Platform::name).orElse(LAST_USED))));
        }
        return new Form(
                Text.of("settings.times_title"),
                Text.of("settings.save"),
                elements,
                ActionRef.of(SettingsConversation.FLOW, "times"));
    }

    static Map<String, Text> problems(Form form, Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        answers.text(ZONE)
                .filter(words -> ZoneText.read(words).isEmpty())
                .ifPresent(words -> problems.putIfAbsent(ZONE, Text.of("settings.zone_unknown")));
        answers.text(HOURS)
                .filter(words -> HoursText.read(words).isEmpty())
                .ifPresent(words -> problems.putIfAbsent(HOURS, Text.of("settings.hours_unknown")));
        answers.text(DAYS_OFF)
                .filter(words -> DaysText.read(words).isEmpty())
                .ifPresent(words ->
                        problems.putIfAbsent(DAYS_OFF, Text.of("settings.days_off_unknown", "most", DaysText.MOST)));
        return problems;
    }

    /** The habits as answered; the answers must have passed the check. */
    static Habits read(Habits before, Answers answers, LocalDate today) {
        Set<LocalDate> off =
                ahead(answers.text(DAYS_OFF).flatMap(DaysText::read).orElse(Set.of()), today);
        return before.chosen(
                        answers.text(ZONE).flatMap(ZoneText::read).orElse(before.zone()),
                        answers.text(HOURS).flatMap(HoursText::read).orElse(before.hours()),
                        off)
                .reading(Texts.closest(Locale.forLanguageTag(answers.textOrEmpty(LANGUAGE))))
                .hearingOn(answers.text(HEARS_ON)
                        .filter(chosen -> !chosen.equals(LAST_USED))
                        .map(Platform::valueOf));
    }

    private static Set<LocalDate> ahead(Set<LocalDate> days, LocalDate today) {
        return days.stream().filter(day -> !day.isBefore(today)).collect(Collectors.toSet());
    }
}
