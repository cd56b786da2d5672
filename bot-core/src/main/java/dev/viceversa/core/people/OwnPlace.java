package dev.viceversa.core.people;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who a person is, where they stand, how they are reached. Erases last: other rooms may still need to know who it is.
 *
 * <p>What stays is a nameless row with its level and its place in the reporting line, because the safety of people below
 * rests on that line being whole; the next import takes it over or drops it. Thread-safe.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class OwnPlace implements PersonalData {

    /** A name nobody has. */
    private static final String NAMELESS = "–";

    /** As it is exported. */
    record Place(
            String name,
            Optional<String> email,
            Optional<Integer> level,
            Optional<String> manager,
            Optional<String> team,
            Optional<String> department,
            Optional<String> site,
            Set<String> reviewers,
            Optional<String> assistant,
            String timeZone,
            String workingHours,
            List<String> languages,
            List<LocalDate> daysOff,
            String textsIn,
            Optional<String> messagesOn,
            List<String> accounts) {}

    private final People people;

    OwnPlace(People people) {
        this.people = people;
    }

    @Override
    public String room() {
        return "people";
    }

    @Override
    public List<? extends Record> export(PersonId id) {
        return people.find(id).map(this::place).stream().toList();
    }

    @Override
    public void erase(PersonId id) {
        people.identities(id).forEach(people::remove);
        people.forgetClaims(id);
        people.find(id)
                .ifPresent(person -> people.update(new Person(
                        id,
                        person.version(),
                        NAMELESS,
                        Optional.empty(),
                        new Standing(
                                person.standing().level(),
                                person.standing().manager(),
                                person.standing().lineKnown(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                Optional.empty()),
                        new Habits(
                                java.time.ZoneOffset.UTC,
                                WorkingHours.USUAL,
                                List.of(),
                                Set.of(),
                                Locale.ENGLISH,
                                false,
                                Optional.empty()),
                        true)));
    }

    private Place place(Person person) {
        Standing standing = person.standing();
        Habits habits = person.habits();
        OptionalInt level = standing.level();
        return new Place(
                person.name(),
                person.email(),
                level.isPresent() ? Optional.of(level.getAsInt()) : Optional.empty(),
                standing.manager().flatMap(people::find).map(Person::name),
                standing.team(),
                standing.department(),
                standing.site(),
                standing.reviewers(),
                standing.assistant(),
                habits.zone().getId(),
                habits.hours().written(),
                habits.languages().stream().map(Locale::toLanguageTag).toList(),
                habits.daysOff().stream().sorted().toList(),
                habits.reads().toLanguageTag(),
                habits.hearsOn().map(Platform::name),
                people.identities(person.id()).stream()
                        .map(identity -> identity.account().address())
                        .toList());
    }
}
