package dev.viceversa.core.release;

import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Releases figures and remembers whose answers stand behind them, so that no later one can be held against them. Takes
 * part in the caller's transaction; two releases never happen at once. Thread-safe.
 */
@Singleton
public class Releases {

    private final ReleasedSetRows rows;
    private final Sealer sealer;
    private final SecureRandom chance = new SecureRandom();

    Releases(ReleasedSetRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /** Waits until nobody else releases anything; until the transaction ends it is this caller's turn alone. */
    public void turn() {
        rows.turn();
    }

    /**
     * Releases several ballots of the same people, such as one row of growth at several moments; call {@link #turn} first.
     *
     * @param question what the figures are about: releases of the same question are held against one another
     * @return a result each; without figures when they may not be released
     */
    public List<Result> release(String question, List<Ballot> ballots, ReleaseRule rule) {
        List<ReleasedSet> earlier = rows.findByQuestion(question).stream()
                .map(row -> row.set(sealer))
                .toList();
        return switch (rule.decide(ballots.getFirst().voices(), earlier)) {
            case ReleaseRule.Permission.TooFew() -> empty(ballots, Result.State.TOO_FEW);
            case ReleaseRule.Permission.TooClose() -> empty(ballots, Result.State.TOO_CLOSE);
            case ReleaseRule.Permission.Granted(List<Part> parts) -> {
                rule.remembered(parts).forEach(set -> rows.save(ReleasedSetRow.of(id(), question, set, sealer)));
                yield ballots.stream().map(ballot -> ballot.result(parts)).toList();
            }
        };
    }

    private static List<Result> empty(List<Ballot> ballots, Result.State state) {
        return ballots.stream()
                .map(ballot -> Result.empty(ballot.item(), state))
                .toList();
    }

    private String id() {
        byte[] name = new byte[16];
        chance.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }
}
