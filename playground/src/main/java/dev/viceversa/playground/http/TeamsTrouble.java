package dev.viceversa.playground.http;

import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.teams.Conditions;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.Tenant.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can go wrong on the pretended Teams, beside faults of single messages. Thread-safe. */
@Singleton
final class TeamsTrouble {

    /** What lasts until it is ended. */
    static final List<String> LASTING =
            List.of("throttling", "blocked", "not_in_roster", "disabled", "forgotten", "small");

    /** Smaller than most cards, in bytes of UTF-16. */
    private static final int SMALL = 2 * 1024;

    private final PretendTeams teams;

    TeamsTrouble(PretendTeams teams) {
        this.teams = teams;
    }

    /** False when there is no such trouble. */
    boolean set(String trouble, int times, Map<String, Fault> faults) {
        if (faults.containsKey(trouble)) {
            teams.faults().on("activities.send").times(times).fail(faults.get(trouble));
            return true;
        }
        Conditions now = teams.conditions();
        switch (trouble) {
            case "none" -> {
                teams.faults().clear();
                teams.under(Conditions.USUAL);
            }
            case "throttling" -> teams.under(now.withThrottling(true));
            case "blocked" -> teams.under(now.withRefusal(Optional.of(Refusal.ConversationBlockedByUser)));
            case "not_in_roster" -> teams.under(now.withRefusal(Optional.of(Refusal.BotNotInConversationRoster)));
            case "disabled" -> teams.under(now.withRefusal(Optional.of(Refusal.BotDisabledByAdmin)));
            case "forgotten" -> teams.tenant().loseConversations();
            case "small" -> teams.under(now.withLargestMessage(SMALL));
            default -> {
                return false;
            }
        }
        return true;
    }
}
