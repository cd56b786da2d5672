package dev.viceversa.chaos;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Three replicas send while the platforms answer ambiguously, replicas are killed at every failpoint and at random, some
 * are stopped for longer than a lease, the database is killed and comes back, and single connections to it are cut.
 */
final class Killing implements Run.Part {

    private static final int REPLICAS = 3;
    private static final String PREFIX = "killing";

    private static final int CUTS = 20;
    private static final Duration BETWEEN_CUTS = Duration.ofMillis(300);

    private static final Duration BETWEEN_COPIES = Duration.ofSeconds(40);

    private static final Duration DATABASE_DOWN = Duration.ofSeconds(2);

    @Override
    public String name() {
        return PREFIX;
    }

    @Override
    public void play(Run run) {
        Sizes sizes = run.sizes();
        FaultyPlatforms.on(run.ground());
        FaultyPlatforms.late(run.ground(), run.figures());
        Casualties casualties = new Casualties(run, sizes.kills());
        List<Slot> slots = new ArrayList<>();
        try (Feeder feeder = Feeder.ofBoth(run, PREFIX, sizes.nudges(), () -> !casualties.enough())) {
            for (int i = 0; i < REPLICAS; i++) {
                slots.add(new Slot(run, casualties, feeder, i));
            }
            try (Chatter _ = new Chatter(run, () -> anyOf(slots), Duration.ofMillis(500))) {
                killDatabase(run, casualties);
                cutConnections(run);
                while (!Waiting.until(BETWEEN_COPIES, casualties::enough)) {
                    // Who takes second copies away is to be killed as well, and others must find some meanwhile.
                    FaultyPlatforms.late(run.ground(), run.figures());
                }
                slots.forEach(Slot::awaitEnough);
            }
        }
        FaultyPlatforms.off(run.ground());
        run.settle(PREFIX, Duration.ofMinutes(5));
        slots.forEach(Slot::close);
        casualties.into(run.figures());
    }

    /** Evenly over the first replicas' deaths, so that it happens in the midst of them. */
    private static void killDatabase(Run run, Casualties casualties) {
        int times = run.sizes().mysqldKills();
        for (int i = 1; i <= times; i++) {
            int after = run.sizes().kills() * i / (times + 1);
            Waiting.until(Duration.ofMinutes(40), () -> casualties.kills() >= after);
            run.ground().mysql().kill();
            Waiting.pause(DATABASE_DOWN);
            run.ground().mysql().restart();
            casualties.databaseDied(run.rows().inFlight("%"));
        }
    }

    /** Single connections break as well, of the replicas and of whoever plans. */
    private static void cutConnections(Run run) {
        for (int i = 0; i < CUTS; i++) {
            run.figures().add("connections_cut", run.rows().cutConnection());
            Waiting.pause(BETWEEN_CUTS);
        }
    }

    private static Optional<URI> anyOf(List<Slot> slots) {
        List<Slot> inAnyOrder = new ArrayList<>(slots);
        Collections.shuffle(inAnyOrder, new Random());
        return inAnyOrder.stream().flatMap(slot -> slot.address().stream()).findFirst();
    }
}
