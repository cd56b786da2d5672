package dev.viceversa.playground.autopilot;

import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.playground.hands.Handwriting;
import dev.viceversa.playground.hands.Offer;
import dev.viceversa.playground.hands.Pressed;
import dev.viceversa.playground.hands.Seat;
import dev.viceversa.playground.hands.Seats;
import dev.viceversa.playground.hands.Sheet;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.LedgerEntry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * People who answer by themselves: seeded, each with a temperament, in their own working hours, and only through what
 * the platform gives them: buttons and forms. Knows no program, no pairing, no state of the bot. Thread-safe.
 */
@Singleton
public final class Autopilot implements Due {

    /** Forms one button may lead through before somebody loses patience. */
    private static final int MOST_FORMS = 4;

    /** Answers to one's own presses lead on this far; then people get back to their work. */
    private static final int FARTHEST = 2;

    /** What arrives sooner than this after a press answers it. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    /** As many people press at the same moment as a small machine serves. */
    private static final int AT_THE_SAME_TIME = 8;

    private final Seats seats;
    private final Ledger ledger;
    private final ProgramTime time;
    private final PriorityQueue<Plan> plans =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparing(Plan::message));
    private final Set<String> people = new HashSet<>();
    private int read;
    private long seed = 1;
    private boolean on;
    private Duration glance = Duration.ofSeconds(1);

    private final Map<String, Act> acts = new ConcurrentHashMap<>();
    /** Kept from glance to glance: threads of its own for each would cost more than some of the presses. */
    private final ExecutorService hands = Executors.newFixedThreadPool(
            AT_THE_SAME_TIME, Thread.ofVirtual().name("autopilot-", 1).factory());

    private record Plan(Instant at, String person, String conversation, String message, int depth) {}

    /** What somebody did last, and how many of their own answers led there. */
    private record Act(Instant at, int depth) {}

    Autopilot(Seats seats, Ledger ledger, ProgramTime time) {
        this.seats = seats;
        this.ledger = ledger;
        this.time = time;
    }

    /** Switches everybody it was told of on or off; the same seed makes the same people. */
    public synchronized void set(boolean nowOn, long newSeed) {
        on = nowOn;
        seed = newSeed;
        if (!nowOn) {
            plans.clear();
        }
    }

    /** How often people look at their messages; seldom makes a big company quicker to live through. One second at first. */
    public synchronized void glancesEvery(Duration every) {
        glance = every;
    }

    public synchronized boolean on() {
        return on;
    }

    public synchronized long seed() {
        return seed;
    }

    /** Hands somebody over to the autopilot. */
    public synchronized void takeOver(String account) {
        people.add(account);
    }

    /** Gives somebody back to whoever sits at the page. */
    public synchronized void handBack(String account) {
        people.remove(account);
        plans.removeIf(plan -> plan.person().equals(account));
    }

    /** The accounts that answer by themselves while it is on. */
    public synchronized Set<String> people() {
        return Set.copyOf(people);
    }

    @PreDestroy
    void rest() {
        hands.shutdown();
    }

    @Override
    public synchronized Optional<Instant> next() {
        readLedger();
        return Optional.ofNullable(plans.peek()).map(Plan::at);
    }

    @Override
    public synchronized int handle() {
        readLedger();
        int done = 0;
        for (List<Plan> together = due(); !together.isEmpty(); together = due()) {
            answer(together);
            done += together.size();
            readLedger();
        }
        return done;
    }

    /** What is due now, one thing a person: nobody presses two buttons at once. */
    private List<Plan> due() {
        Instant now = time.now();
        Map<String, Plan> first = new LinkedHashMap<>();
        List<Plan> later = new ArrayList<>();
        while (!plans.isEmpty() && !plans.peek().at().isAfter(now)) {
            Plan plan = plans.remove();
            if (first.putIfAbsent(plan.person(), plan) != null) {
                later.add(plan);
            }
        }
        plans.addAll(later);
        return List.copyOf(first.values());
    }

    private void answer(List<Plan> together) {
        if (together.size() == 1) {
            answer(together.getFirst());
            return;
        }
        try {
            for (Future<?> one :
                    hands.invokeAll(together.stream().map(this::answering).toList())) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Somebody could not answer", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Callable<@Nullable Void> answering(Plan plan) {
        return () -> {
            answer(plan);
            return null;
        };
    }

    private void readLedger() {
        for (LedgerEntry entry : ledger.messagesFrom(read)) {
            read++;
            if (on
                    && entry.recipient() != null
                    && entry.conversation() != null
                    && people.contains(entry.recipient())
                    && Pressable.is(entry)) {
                plan(entry.recipient(), entry.conversation(), entry.messageId(), entry.programTime());
            }
        }
    }

    private void plan(String person, String conversation, String message, Instant sent) {
        Temperament temperament = Temperament.of(person, seed);
        int depth = depth(person, sent);
        if (temperament != Temperament.SILENT && depth <= FARTHEST) {
            // The same person lets the same message lie equally long, whoever else answered before.
            Duration hesitation = temperament.hesitation(person, message, seed);
            plans.add(new Plan(glancing(atWork(person, sent.plus(hesitation))), person, conversation, message, depth));
        }
    }

    private Instant glancing(Instant wished) {
        long every = glance.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(wished.getEpochSecond(), every) * every);
    }

    private int depth(String person, Instant sent) {
        Act act = acts.get(person);
        boolean answersIt = act != null && sent.isBefore(act.at().plus(AT_ONCE));
        return answersIt ? act.depth() + 1 : 0;
    }

    private Instant atWork(String person, Instant wished) {
        ZoneId zone = seats.of(person).zone();
        ZonedDateTime local = wished.atZone(zone);
        for (int days = 0; days < 7; days++) {
            Optional<WorkingHours.Span> span = WorkingHours.USUAL.on(local.getDayOfWeek());
            if (span.isPresent() && local.toLocalTime().isBefore(span.get().to())) {
                return span.get().contains(local.toLocalTime())
                        ? local.toInstant()
                        : local.with(span.get().from()).toInstant();
            }
            local = local.plusDays(1)
                    .with(WorkingHours.USUAL
                            .on(java.time.DayOfWeek.MONDAY)
                            .orElseThrow()
                            .from());
        }
        return wished;
    }

    private void answer(Plan plan) {
        Seat seat = seats.of(plan.person());
        Temperament temperament = Temperament.of(plan.person(), seed);
        // A hand of their own for every message, so that it does not matter who was faster.
        Random random = new Random(seed ^ (plan.person() + plan.message()).hashCode());
        Optional<Offer> offer = Choice.of(seat.offers(plan.conversation(), plan.message()), temperament);
        if (offer.isEmpty()) {
            return;
        }
        acts.put(plan.person(), new Act(time.now(), plan.depth()));
        Pressed pressed = offer.get().press();
        for (int forms = 0; forms < MOST_FORMS && pressed.form().isPresent(); forms++) {
            Sheet form = pressed.form().get();
            LocalDate today = time.now().atZone(seat.zone()).toLocalDate();
            pressed = form.sendable() ? form.send(new Handwriting(random, today).fill(form.blanks())) : form.close();
            if (pressed.complaint().isPresent()) {
                break;
            }
        }
        pressed.form().ifPresent(Sheet::close);
    }
}
