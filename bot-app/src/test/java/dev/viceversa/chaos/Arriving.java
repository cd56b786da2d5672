package dev.viceversa.chaos;

import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * People write and press buttons, and three replicas are told of it one to four times, in any order, often two of them at
 * once, while some are killed in the middle: each has exactly one effect. A message comes with the same id each time, a
 * press with another. What nobody acknowledged is told again. Answers wait in the outbox to be counted; nobody sends them.
 */
final class Arriving implements Run.Part {

    private static final String PREFIX = "arriving";
    private static final int REPLICAS = 3;
    private static final int AT_ONCE = 24;
    private static final int MOST_ATTEMPTS = 40;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    /** Of ten things, this many are presses, up to so many. */
    private static final int PRESSES_OF_TEN = 2;

    private static final int MOST_PRESSES = 2_000;

    /** Of ten things, how often they are told. */
    private static final int[] TIMES = {1, 1, 1, 1, 1, 2, 2, 2, 3, 4};

    @Override
    public String name() {
        return PREFIX;
    }

    /** Told to so many replicas at once; whether one took it is asked of each. */
    private record Burst(int replicas, Predicate<URI> told) {}

    @Override
    public void play(Run run) {
        int events = run.sizes().events();
        Leavers leavers = new Leavers(run.company(), Math.min(events * PRESSES_OF_TEN / 10, MOST_PRESSES));
        int words = events - leavers.all().size();
        Map<String, Long> before = run.rows().answersByAccount();
        AtomicLong refused = new AtomicLong();
        try (Crew crew = new Crew(run.ground(), REPLICAS);
                Inbound inbound = new Inbound(run.ground())) {
            List<Burst> bursts = bursts(run, inbound, words, leavers);
            long deliveries = bursts.stream().mapToInt(Burst::replicas).sum();
            long began = System.nanoTime();
            deliver(run, crew, bursts, refused);
            run.figures().put("inbound_deliveries", deliveries);
            run.figures().put("inbound_seconds", Waiting.seconds(System.nanoTime() - began));
            run.figures().put("inbound_per_second", deliveries / Waiting.seconds(System.nanoTime() - began));
        }
        run.figures().put("inbound_events", events);
        run.figures().put("inbound_presses", leavers.all().size());
        long answersWrong = wrongAnswers(run, words, before);
        long pressesWrong = leavers.wrong(run.rows());
        run.figures().put("inbound_answers_wrong", answersWrong);
        run.figures().put("inbound_presses_wrong", pressesWrong);
        run.figures().put("inbound_effects_wrong", answersWrong + pressesWrong);
        run.figures().put("inbound_not_acknowledged", refused.get());
        run.rows().expireAnswers();
    }

    private static List<Burst> bursts(Run run, Inbound inbound, int words, Leavers leavers) {
        Random chance = new Random(11);
        List<SlackUser> users = run.company().slackUsers();
        List<Burst> bursts = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            int number = i;
            SlackUser user = users.get(i % users.size());
            add(bursts, chance, replica -> inbound.acknowledged(replica, inbound.words(user, number)));
        }
        leavers.all().forEach(leaver -> add(bursts, chance, replica -> leaver.press(inbound, replica)));
        Collections.shuffle(bursts, chance);
        return bursts;
    }

    /** What is told more than once is told two replicas at once the first time. */
    private static void add(List<Burst> bursts, Random chance, Predicate<URI> told) {
        int times = TIMES[chance.nextInt(TIMES.length)];
        int atOnce = Math.min(2, times);
        bursts.add(new Burst(atOnce, told));
        for (int i = atOnce; i < times; i++) {
            bursts.add(new Burst(1, told));
        }
    }

    private static void deliver(Run run, Crew crew, List<Burst> bursts, AtomicLong refused) {
        Semaphore room = new Semaphore(AT_ONCE);
        AtomicLong done = new AtomicLong();
        AtomicLong again = new AtomicLong();
        int kills = run.sizes().inboundKills();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> {
                for (int kill = 0; kill < kills; kill++) {
                    // Spread over all of it, and none so late that nothing follows.
                    long after = (long) bursts.size() * (kill + 1) / (kills + 2);
                    Waiting.until(Duration.ofMinutes(30), () -> done.get() >= after);
                    crew.lose(kill);
                    run.figures().add("inbound_kills", 1);
                }
            });
            int first = 0;
            for (Burst burst : bursts) {
                for (int i = 0; i < burst.replicas(); i++) {
                    int replica = first++;
                    room.acquireUninterruptibly();
                    threads.submit(() -> {
                        try {
                            if (!taken(crew, replica, burst.told(), again)) {
                                refused.incrementAndGet();
                            }
                        } finally {
                            room.release();
                        }
                    });
                }
                run.progress().say("%d of %d told", done.incrementAndGet(), bursts.size());
            }
        }
        run.figures().put("inbound_told_again", again.get());
    }

    /** As Slack and people do it, what is not acknowledged comes again, perhaps at another replica. */
    private static boolean taken(Crew crew, int replica, Predicate<URI> told, AtomicLong again) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Boolean> answer = crew.address(replica + attempt).map(told::test);
            if (answer.orElse(false)) {
                return true;
            }
            again.addAndGet(answer.isPresent() ? 1 : 0);
            Waiting.pause(BETWEEN_ATTEMPTS);
        }
        return false;
    }

    private static long wrongAnswers(Run run, int words, Map<String, Long> before) {
        Map<String, Long> after = run.rows().answersByAccount();
        List<SlackUser> users = run.company().slackUsers();
        long wrong = 0;
        for (int i = 0; i < users.size(); i++) {
            long expected = words / users.size() + (i < words % users.size() ? 1 : 0);
            String user = users.get(i).id();
            wrong += Math.abs(after.getOrDefault(user, 0L) - before.getOrDefault(user, 0L) - expected);
        }
        return wrong;
    }
}
