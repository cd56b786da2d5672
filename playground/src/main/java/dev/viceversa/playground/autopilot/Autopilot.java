package dev.viceversa.playground.autopilot;

import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.playground.hands.Handwriting;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.slack.Button;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;

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

    private final PretendSlack slack;
    private final ProgramTime time;
    private final PriorityQueue<Plan> plans =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparing(Plan::ts));
    private final Set<String> people = new HashSet<>();
    private int read;
    private long seed = 1;
    private boolean on;
    private Random random = new Random(1);

    private final Map<String, Act> acts = new HashMap<>();

    private record Plan(Instant at, String person, String channel, String ts, int depth) {}

    /** What somebody did last, and how many of their own answers led there. */
    private record Act(Instant at, int depth) {}

    Autopilot(PretendSlack slack, ProgramTime time) {
        this.slack = slack;
        this.time = time;
    }

    /** Switches everybody it was told of on or off; the same seed makes the same people. */
    public synchronized void set(boolean nowOn, long newSeed) {
        on = nowOn;
        seed = newSeed;
        random = new Random(newSeed);
        if (!nowOn) {
            plans.clear();
        }
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

    @Override
    public synchronized Optional<Instant> next() {
        readLedger();
        return Optional.ofNullable(plans.peek()).map(Plan::at);
    }

    @Override
    public synchronized int handle() {
        readLedger();
        int done = 0;
        Instant now = time.now();
        while (!plans.isEmpty() && !plans.peek().at().isAfter(now)) {
            answer(plans.remove());
            done++;
            readLedger();
        }
        return done;
    }

    private void readLedger() {
        for (LedgerEntry entry : slack.ledger().messagesFrom(read)) {
            read++;
            if (on
                    && entry.recipient() != null
                    && entry.conversation() != null
                    && people.contains(entry.recipient())
                    && entry.blocks() != null
                    && entry.blocks().toString().contains("\"button\"")) {
                plan(entry.recipient(), entry.conversation(), entry.messageId(), entry.programTime());
            }
        }
    }

    private void plan(String person, String channel, String ts, Instant sent) {
        Temperament temperament = Temperament.of(person, seed);
        int depth = depth(person, sent);
        if (temperament != Temperament.SILENT && depth <= FARTHEST) {
            // The same person lets the same message lie equally long, whoever else answered before.
            Duration hesitation = temperament.hesitation(new Random(seed ^ (person + ts).hashCode()));
            plans.add(new Plan(atWork(person, sent.plus(hesitation)), person, channel, ts, depth));
        }
    }

    private int depth(String person, Instant sent) {
        Act act = acts.get(person);
        boolean answersIt = act != null && sent.isBefore(act.at().plus(AT_ONCE));
        return answersIt ? act.depth() + 1 : 0;
    }

    private Instant atWork(String person, Instant wished) {
        ZoneId zone = slack.as(person).user().timeZone();
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
        SlackPerson person = slack.as(plan.person());
        Optional<SeenMessage> message = slack.workspace()
                .conversation(plan.channel())
                .flatMap(where -> person.messages(where).stream()
                        .filter(seen -> seen.ts().equals(plan.ts()))
                        .findFirst());
        Optional<Button> button =
                message.flatMap(seen -> Choice.of(seen.buttons(), Temperament.of(plan.person(), seed)));
        if (message.isEmpty() || button.isEmpty()) {
            return;
        }
        acts.put(plan.person(), new Act(time.now(), plan.depth()));
        person.press(message.get(), button.get().blockId(), button.get().actionId());
        for (int forms = 0; forms < MOST_FORMS && person.findOpenModal().isPresent(); forms++) {
            SeenView form = person.openModal();
            LocalDate today = time.now().atZone(person.user().timeZone()).toLocalDate();
            Map<String, Object> answers = new Handwriting(random, today).fill(form);
            Outcome outcome = form.submitLabel().isEmpty() ? person.close(form) : person.submit(form, answers);
            if (!outcome.ok()) {
                break;
            }
        }
        person.findOpenModal().ifPresent(person::close);
    }
}
