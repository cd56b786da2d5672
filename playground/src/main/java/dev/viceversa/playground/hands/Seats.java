package dev.viceversa.playground.hands;

import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.teams.PretendTeams;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Everybody's seat, by the account: Slack's {@code U…} or the directory id Teams knows somebody by. Thread-safe. */
@Singleton
public final class Seats {

    private final PretendSlack slack;
    private final PretendTeams teams;
    private final FormAwaited awaited;

    Seats(PretendSlack slack, PretendTeams teams, FormAwaited awaited) {
        this.slack = slack;
        this.teams = teams;
        this.awaited = awaited;
    }

    /** Empty when nobody has this account. */
    public Optional<Seat> find(String account) {
        Optional<Seat> onSlack = slack.workspace().user(account).map(user -> new SlackSeat(slack, slack.as(user.id())));
        return onSlack.or(() -> teams.tenant().user(account).map(user -> new TeamsSeat(teams.as(user), awaited)));
    }

    /** @throws IllegalArgumentException when nobody has this account */
    public Seat of(String account) {
        return find(account).orElseThrow(() -> new IllegalArgumentException("Nobody has the account " + account));
    }
}
