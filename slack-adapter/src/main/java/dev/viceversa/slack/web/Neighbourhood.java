package dev.viceversa.slack.web;

import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.blockkit.Surroundings;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What content on Slack may refer to: the accounts that people of the program have in a workspace. Thread-safe. */
@Singleton
@SlackConfigured
public final class Neighbourhood {

    private final People people;

    Neighbourhood(People people) {
        this.people = people;
    }

    /** As seen from one workspace; looks accounts up when they are asked for. */
    public Surroundings of(String workspace) {
        return new Surroundings(
                Optional.of(workspace), person -> account(person, workspace), picture -> Optional.empty());
    }

    private Optional<String> account(String person, String workspace) {
        return people.identities(new PersonId(person)).stream()
                .map(identity -> identity.account())
                .filter(account -> account.platform() == Platform.SLACK
                        && account.workspace().equals(workspace))
                .map(account -> account.user())
                .findFirst();
    }
}
