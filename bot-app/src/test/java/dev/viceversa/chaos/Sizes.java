package dev.viceversa.chaos;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How big a run is: system properties {@code chaos.*}, small ones for every build by default. Durations in seconds.
 *
 * @param parts the parts to run, or {@code all}
 * @param nudges how many are sent while replicas are killed
 * @param kills how many replicas are killed meanwhile, at least one at each failpoint
 * @param mysqldKills how often the database is killed meanwhile
 * @param stops how often a replica is stopped for longer than a lease
 * @param deaths how often one of three replicas dies for good
 * @param storms how often Slack answers 429
 * @param events how many different things happen, each told one to four times
 * @param inboundKills how often a replica is killed while it is told of them
 * @param down how long the database is away
 * @param turns how many clock changes each zone goes through, one or two, and whether a leap day follows the second
 * @param lease the leases of replicas
 */
record Sizes(
        Set<String> parts,
        int nudges,
        int kills,
        int mysqldKills,
        int stops,
        int deaths,
        int storms,
        int events,
        int inboundKills,
        Duration down,
        int turns,
        Duration lease) {

    private static final String ALL = "all";

    static Sizes asked() {
        return new Sizes(
                Arrays.stream(System.getProperty("chaos.parts", "killing,skewing,arriving")
                                .split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()),
                Integer.getInteger("chaos.nudges", 200),
                Integer.getInteger("chaos.kills", 10),
                Integer.getInteger("chaos.mysqldKills", 1),
                Integer.getInteger("chaos.stops", 2),
                Integer.getInteger("chaos.deaths", 1),
                Integer.getInteger("chaos.storms", 2),
                Integer.getInteger("chaos.events", 300),
                Integer.getInteger("chaos.inboundKills", 2),
                Duration.ofSeconds(Integer.getInteger("chaos.down", 5)),
                Integer.getInteger("chaos.turns", 1),
                Duration.ofSeconds(Integer.getInteger("chaos.lease", 8)));
    }

    /** How long a replica is stopped: its lease is over, and somebody else has looked and perhaps sent. */
    Duration stop() {
        return lease.plusSeconds(8);
    }

    /** Whether leases are production's, which no replica outlasts by being slow on a busy machine. */
    boolean realLeases() {
        return lease.toSeconds() >= 25;
    }

    boolean includes(String part) {
        return parts.contains(ALL) || parts.contains(part);
    }
}
