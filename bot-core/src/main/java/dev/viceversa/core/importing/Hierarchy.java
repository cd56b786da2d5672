package dev.viceversa.core.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks the lines against one another: nobody twice, every manager known, no circle, nobody but the top without one. */
final class Hierarchy {

    private Hierarchy() {}

    static void check(List<CsvPerson> people, LineErrors errors) {
        Map<String, CsvPerson> byEmail = LinkedHashMap.newLinkedHashMap(people.size());
        for (CsvPerson person : people) {
            CsvPerson first = byEmail.putIfAbsent(person.email(), person);
            if (first != null) {
                errors.add(person.line(), "twice", "email", person.email(), "first", first.line());
            }
        }
        once(people, CsvPerson::slackUser, Column.SLACK_USER_ID, errors);
        once(people, CsvPerson::teamsUser, Column.TEAMS_OBJECT_ID, errors);
        // An unsound line is an error already; what it lacks is not said twice.
        int top = people.stream().mapToInt(CsvPerson::level).max().orElse(0);
        for (CsvPerson person : people) {
            if (person.sound() && person.manager().isEmpty() && person.level() < top) {
                errors.add(person.line(), "no_manager");
            }
            person.manager()
                    .filter(manager -> !byEmail.containsKey(manager))
                    .ifPresent(manager -> errors.add(person.line(), "unknown_manager", "manager", manager));
        }
        circles(byEmail, errors);
    }

    private static void once(
            List<CsvPerson> people, Function<CsvPerson, Optional<String>> account, Column column, LineErrors errors) {
        Map<String, Long> lines = new HashMap<>();
        for (CsvPerson person : people) {
            account.apply(person).ifPresent(id -> {
                Long first = lines.putIfAbsent(id, person.line());
                if (first != null) {
                    errors.add(person.line(), "account_twice", "column", column.header(), "field", id, "first", first);
                }
            });
        }
    }

    /** Every circle is said once, at its first line. */
    private static void circles(Map<String, CsvPerson> byEmail, LineErrors errors) {
        Set<String> done = HashSet.newHashSet(byEmail.size());
        for (CsvPerson start : byEmail.values()) {
            Set<String> path = new HashSet<>();
            CsvPerson person = start;
            while (person != null && !done.contains(person.email())) {
                if (!path.add(person.email())) {
                    CsvPerson first = firstOf(person, byEmail);
                    errors.add(
                            first.line(),
                            "circle",
                            "email",
                            first.email(),
                            "manager",
                            first.manager().orElseThrow());
                    break;
                }
                person = person.manager().map(byEmail::get).orElse(null);
            }
            done.addAll(path);
        }
    }

    private static CsvPerson firstOf(CsvPerson inCircle, Map<String, CsvPerson> byEmail) {
        CsvPerson first = inCircle;
        CsvPerson person = inCircle;
        do {
            person = byEmail.get(person.manager().orElseThrow());
            first = person.line() < first.line() ? person : first;
        } while (!person.email().equals(inCircle.email()));
        return first;
    }
}
