package dev.viceversa.playground.simulation;

import dev.viceversa.core.people.WorkingHours;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what people received against what they were promised. Every finding is a sentence. Pure. */
final class Judgement {

    private static final int WEEK = 7;
    private static final int UNPROMPTED_A_WEEK = 3;
    private static final int REMINDERS_A_WEEK = 1;

    private Judgement() {}

    /**
     * Everything that should not have happened.
     *
     * @param hours of the people who heard something, by account
     */
    static List<String> of(Collection<Heard> messages, Map<String, WorkingHours> hours) {
        List<String> findings = new ArrayList<>();
        findings.addAll(twice(messages));
        findings.addAll(outsideHours(messages, hours));
        Map<String, List<Heard>> byPerson = messages.stream().collect(Collectors.groupingBy(Heard::recipient));
        byPerson.values().forEach(heard -> {
            findings.addAll(tooMany(heard, message -> message.weight().unprompted(), UNPROMPTED_A_WEEK));
            findings.addAll(tooMany(heard, message -> message.weight().countedAsReminder(), REMINDERS_A_WEEK));
        });
        return findings;
    }

    /** The same delivery, or the same thing under another one. */
    private static List<String> twice(Collection<Heard> messages) {
        Set<String> deliveries = new HashSet<>();
        Set<String> things = new HashSet<>();
        return messages.stream()
                .filter(message ->
                        !deliveries.add(message.delivery()) || !things.add(message.recipient() + ' ' + message.key()))
                .map(message -> message.recipient() + " heard twice: " + message.kind() + " " + message.key())
                .toList();
    }

    private static List<String> outsideHours(Collection<Heard> messages, Map<String, WorkingHours> hours) {
        return messages.stream()
                .filter(message -> message.weight().unprompted())
                .filter(message -> !message.atWork(hours.getOrDefault(message.recipient(), WorkingHours.USUAL)))
                .map(message -> message.recipient() + " heard outside their hours: " + message.kind() + " at "
                        + message.at() + " in " + message.zone())
                .toList();
    }

    /** More than so many within seven calendar days of the person's own. */
    private static List<String> tooMany(List<Heard> heard, Predicate<Heard> counted, int most) {
        List<Heard> inOrder = heard.stream()
                .filter(counted)
                .sorted(Comparator.comparing(Heard::at))
                .toList();
        List<String> findings = new ArrayList<>();
        for (int last = most; last < inOrder.size(); last++) {
            LocalDate first = inOrder.get(last - most).day();
            Heard latest = inOrder.get(last);
            if (ChronoUnit.DAYS.between(first, latest.day()) < WEEK) {
                findings.add(latest.recipient() + " heard more than " + most + " in seven days: " + latest.kind()
                        + " at " + latest.at());
            }
        }
        return findings;
    }
}
