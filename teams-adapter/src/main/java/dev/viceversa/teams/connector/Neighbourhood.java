package dev.viceversa.teams.connector;

import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.card.Surroundings;
import jakarta.inject.Singleton;

/** What content on Teams may refer to: how people of the program can be reached. Thread-safe. */
@Singleton
@TeamsConfigured
public final class Neighbourhood {

    private final Surroundings around;

    Neighbourhood(People people) {
        around = new Surroundings(person -> colleague(people, new PersonId(person)));
    }

    public Surroundings around() {
        return around;
    }

    private static Surroundings.Colleague colleague(People people, PersonId id) {
        boolean onTeams = people.identities(id).stream()
                .anyMatch(identity -> identity.account().platform() == Platform.TEAMS);
        return new Surroundings.Colleague(people.find(id).flatMap(Person::email), onTeams);
    }
}
