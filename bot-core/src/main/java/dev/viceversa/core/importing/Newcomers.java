package dev.viceversa.core.importing;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.text.Texts;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the person behind each line, known or new, and says what differs. Reads only. Thread-safe. */
@Singleton
class Newcomers {

    private final People people;
    private final IdSource ids;

    Newcomers(People people, IdSource ids) {
        this.people = people;
        this.ids = ids;
    }

    Staffing place(List<CsvPerson> lines) {
        Map<PersonId, Person> known = people.everybody().stream().collect(Collectors.toMap(Person::id, p -> p));
        List<LineError> notes = new ArrayList<>();
        Map<String, PersonId> byEmail = find(lines, known, notes);
        Map<Person, Person> changed = new LinkedHashMap<>();
        List<Person> added = new ArrayList<>();
        Set<PersonId> named = HashSet.newHashSet(lines.size());
        Set<PersonId> back = new HashSet<>();
        List<AccountClaims.Claim> claims = new ArrayList<>();
        for (CsvPerson line : lines) {
            PersonId id = byEmail.get(line.email());
            Person before = known.get(id);
            Person now = now(id, Optional.ofNullable(before), line, byEmail);
            named.add(id);
            if (before == null) {
                added.add(now);
            } else if (!now.equals(before)) {
                changed.put(now, before);
                if (before.left() || !before.standing().lineKnown()) {
                    back.add(id);
                }
            }
            line.slackUser().ifPresent(user -> claims.add(new AccountClaims.Claim(Platform.SLACK, user, id)));
            line.teamsUser().ifPresent(user -> claims.add(new AccountClaims.Claim(Platform.TEAMS, user, id)));
        }
        List<PersonId> before = known.values().stream()
                .filter(person -> person.standing().lineKnown() && !person.left())
                .map(Person::id)
                .toList();
        Set<PersonId> left = before.stream().filter(id -> !named.contains(id)).collect(Collectors.toSet());
        return new Staffing(before.size(), added, changed, back, left, claims, notes);
    }

    /** Who is behind each address: whoever has it, else whoever uses the account named beside it, else somebody new. */
    private Map<String, PersonId> find(List<CsvPerson> lines, Map<PersonId, Person> known, List<LineError> notes) {
        Map<String, PersonId> byEmail = HashMap.newHashMap(lines.size());
        known.values().forEach(person -> person.email().ifPresent(email -> byEmail.put(email, person.id())));
        Map<String, PersonId> byAccount = lines.stream()
                        .anyMatch(line ->
                                line.slackUser().isPresent() || line.teamsUser().isPresent())
                ? accounts()
                : Map.of();
        for (CsvPerson line : lines) {
            List<PersonId> holders = holders(line, byAccount);
            PersonId mine = byEmail.get(line.email());
            if (mine == null) {
                mine = holders.stream()
                        .filter(holder -> known.get(holder).email().isEmpty())
                        .findFirst()
                        .orElseGet(() -> new PersonId(ids.next()));
                byEmail.put(line.email(), mine);
            }
            for (PersonId holder : holders) {
                if (!holder.equals(mine)) {
                    notes.add(LineError.of(line.line(), "account_elsewhere", "email", line.email()));
                }
            }
        }
        return byEmail;
    }

    private Map<String, PersonId> accounts() {
        Map<String, PersonId> accounts = new HashMap<>();
        for (Identity identity : people.identities()) {
            accounts.put(
                    identity.account().platform() + "/" + identity.account().user(), identity.person());
        }
        return accounts;
    }

    private static List<PersonId> holders(CsvPerson line, Map<String, PersonId> byAccount) {
        List<PersonId> holders = new ArrayList<>();
        line.slackUser().map(user -> byAccount.get(Platform.SLACK + "/" + user)).ifPresent(holders::add);
        line.teamsUser().map(user -> byAccount.get(Platform.TEAMS + "/" + user)).ifPresent(holders::add);
        return holders.stream().distinct().toList();
    }

    private static Person now(PersonId id, Optional<Person> before, CsvPerson line, Map<String, PersonId> byEmail) {
        Standing standing = new Standing(
                OptionalInt.of(line.level()),
                line.manager().map(byEmail::get),
                true,
                line.team(),
                line.department(),
                line.site(),
                line.reviewers(),
                line.assistant());
        return new Person(
                id,
                before.map(Person::version).orElse(0L),
                line.name(),
                Optional.of(line.email()),
                standing,
                before.map(person -> habits(person.habits(), line)).orElseGet(() -> habits(line)),
                false);
    }

    /** What somebody set themselves wins; what the file leaves out stays. */
    private static Habits habits(Habits before, CsvPerson line) {
        return new Habits(
                before.ownChoice() ? before.zone() : line.zone().orElse(before.zone()),
                before.ownChoice() ? before.hours() : line.hours().orElse(before.hours()),
                line.languages().isEmpty() ? before.languages() : line.languages(),
                before.daysOff(),
                before.reads(),
                before.ownChoice(),
                before.hearsOn());
    }

    private static Habits habits(CsvPerson line) {
        Locale reads = line.languages().stream().findFirst().map(Texts::closest).orElse(Texts.LANGUAGES.getFirst());
        return new Habits(
                line.zone().orElse(ZoneOffset.UTC),
                line.hours().orElse(WorkingHours.USUAL),
                line.languages().isEmpty() ? List.of(reads) : line.languages(),
                Set.of(),
                reads,
                false,
                Optional.empty());
    }
}
