package dev.viceversa.core.delivery;

import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.Turning;
import dev.viceversa.core.trace.Trace;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a replica alive: calls everything that happens by itself, each in a virtual thread of its own, from the start of
 * the process to its end. While a playground's clock is being turned it rests, so that everything happens in order; what
 * is said while the clock stands leaves at once.
 */
@Singleton
@Requires(property = "viceversa.heartbeat.enabled", notEquals = "false")
@Requires(beans = DataSource.class)
final class Heartbeat implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    /** How long the dispatcher rests when nothing rings; other replicas' bells are not heard. */
    private static final long SHORT_REST = 250;

    /** Whatever else happens by itself is planned in days, not in milliseconds. */
    private static final long REST = 1_000;

    /** How often the dispatcher looks while others are at work and the clock stands. */
    private static final long ALONGSIDE = 10;

    private static final long LONGEST_REST = 10_000;

    /** Longer than a courier takes to give up. */
    private static final long FAREWELL = 25_000;

    private static final long LAST_BEAT = 2_000;

    private final Dispatcher dispatcher;
    private final List<Due> others;
    private final Bell bell;
    private final Turning turning;
    private final Failpoints failpoints;
    private final List<Thread> beats = new ArrayList<>();
    private final CountDownLatch goingDown = new CountDownLatch(1);
    private volatile boolean beating = true;

    Heartbeat(Dispatcher dispatcher, List<Due> dues, Bell bell, Turning turning, Failpoints failpoints) {
        this.dispatcher = dispatcher;
        this.others = dues.stream().filter(due -> due != dispatcher).toList();
        this.bell = bell;
        this.turning = turning;
        this.failpoints = failpoints;
    }

    @Override
    public synchronized void onApplicationEvent(StartupEvent event) {
        beat("dispatcher", this::dispatch, this::restOfDispatcher, SHORT_REST);
        for (Due due : others) {
            beat(
                    due.getClass().getSimpleName(),
                    () -> {
                        if (turning.underway()) {
                            return 0;
                        }
                        failpoints.before(Crossing.DUE);
                        int done = due.handle();
                        failpoints.after(Crossing.DUE);
                        if (done > 0) {
                            bell.ring();
                        }
                        return done;
                    },
                    this::restUnlessGoingDown,
                    REST);
        }
    }

    /** Begins nothing any more, and lets what is under way arrive. */
    @PreDestroy
    synchronized void stop() throws InterruptedException {
        beating = false;
        goingDown.countDown();
        bell.ring();
        if (!dispatcher.close(FAREWELL)) {
            LOG.warn("Some deliveries are still under way; another replica looks for them when their leases end");
        }
        // Never interrupted: embedded databases close their files when a thread that reads them is.
        for (Thread beat : beats) {
            beat.join(Duration.ofMillis(LAST_BEAT));
        }
    }

    private int dispatch() {
        return turning.underway() ? turning.alongside(dispatcher::handle) : dispatcher.begin();
    }

    private void restOfDispatcher(long most) throws InterruptedException {
        if (turning.underway()) {
            // Not woken by every single answer of a crowd.
            restUnlessGoingDown(ALONGSIDE);
        } else {
            bell.await(dispatcher.rest(most));
        }
    }

    /** Waits a little longer each time; returns how long it was. */
    private long stumbled(String name, RuntimeException problem, long pause, long usual) {
        if (!beating) {
            return pause;
        }
        if (pause == usual) {
            // Once for each streak: whoever reads the log learns more from the first than from the tenth.
            LOG.error(
                    "{} stumbled and will try again: {}",
                    name,
                    DatabaseAway.is(problem) ? "the database is away" : Trace.of(problem));
        }
        long longer = Math.min(pause * 2, LONGEST_REST);
        try {
            restUnlessGoingDown(longer);
        } catch (InterruptedException stopped) {
            beating = false;
        }
        return longer;
    }

    private void restUnlessGoingDown(long millis) throws InterruptedException {
        if (goingDown.await(millis, TimeUnit.MILLISECONDS)) {
            beating = false;
        }
    }

    @FunctionalInterface
    private interface Rest {
        void of(long millis) throws InterruptedException;
    }

    private void beat(String name, IntSupplier work, Rest rest, long usual) {
        beats.add(Thread.ofVirtual().name("heartbeat-" + name).start(() -> {
            long pause = usual;
            while (beating) {
                try {
                    boolean idle = work.getAsInt() == 0;
                    if (pause > usual) {
                        LOG.info("{} works again", name);
                        pause = usual;
                    }
                    if (idle) {
                        rest.of(usual);
                    }
                } catch (InterruptedException stopped) {
                    return;
                } catch (RuntimeException problem) {
                    pause = stumbled(name, problem, pause, usual);
                }
            }
        }));
    }
}
