package dev.viceversa.chaos;

import org.assertj.core.api.SoftAssertions;

/** What every run must find, however small, on however busy a machine. Times are figures to read, not promises. */
final class Promises {

    private Promises() {}

    static void check(Figures figures, Sizes sizes) {
        SoftAssertions softly = new SoftAssertions();
        for (String none : new String[] {
            "lost",
            "duplicated",
            "unsettled",
            "unswept",
            "slack.unknown",
            "storms_without_resumption",
            "calls_during_retry_after",
            "skewed_replica_claims",
            "skewed_replicas_ready",
            "ready_without_database",
            "acknowledged_and_lost",
            "inbound_effects_wrong",
            "inbound_not_acknowledged",
            "stale_said_after_outage",
            "reminders_at_a_wrong_hour"
        }) {
            softly.assertThat(figures.count(none)).as(none).isZero();
        }
        softly.assertThat(figures.count("failpoints_reached"))
                .as("failpoints reached")
                .isEqualTo(figures.count("failpoints"));
        if (sizes.includes("killing") && sizes.kills() >= figures.count("failpoints")) {
            softly.assertThat(figures.count("failpoints_killed_at"))
                    .as("failpoints somebody was killed at")
                    .isEqualTo(figures.count("failpoints"));
        }
        if (sizes.realLeases()) {
            // Short calls and leases also end because a busy machine is slow, which nobody counts.
            softly.assertThat(figures.count("removed_late"))
                    .as("second copies, against sends in flight at stops and what was taken very late")
                    .isLessThanOrEqualTo(
                            figures.count("slack.sends_in_flight_at_stops") + figures.count("slack.accepted_late"));
            softly.assertThat(figures.count("teams.unknown"))
                    .as("unknown on Teams, against ambiguous answers and sends in flight at stops")
                    .isLessThanOrEqualTo(figures.count("teams.ambiguities_injected")
                            + figures.count("teams.sends_in_flight_at_stops"));
        }
        softly.assertThat(figures.count("commands_answered_while_away"))
                .as("commands that got an answer in words while the database was away")
                .isEqualTo(figures.count("commands_while_away"));
        softly.assertAll();
    }
}
