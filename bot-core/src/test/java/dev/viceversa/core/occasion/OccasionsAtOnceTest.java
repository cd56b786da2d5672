package dev.viceversa.core.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.Program;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Several replicas look after the same occasions at the same instant. */
@OnRealMySql
class OccasionsAtOnceTest {

    private static final Period MONTH = Period.ofDays(30);

    /** Every turn that was taken: program and number. */
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    /** Something that may say how often it comes whenever it is asked. */
    private Occasion occasion(Supplier<Period> every) {
        return new Occasion() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public Optional<Period> every(Program program) {
                return Optional.of(every.get());
            }

            @Override
            public void take(Program program, int nth) {
                taken.add(program.id().value() + " " + nth);
            }
        };
    }

    @Test
    void the_first_turn_is_taken_once_though_a_replica_saw_it_open_before_another_took_it() throws Exception {
        try (RunningPrograms programs = new RunningPrograms(RealMySql.shared().freshDatabase(), 1)) {
            overtake(programs, MONTH);
            assertThat(taken).containsExactly("program0 3");
        }
    }

    @Test
    void a_later_turn_is_taken_once_though_a_replica_saw_it_open_before_another_took_it() throws Exception {
        try (RunningPrograms programs = new RunningPrograms(RealMySql.shared().freshDatabase(), 1)) {
            programs.replica(occasion(() -> MONTH)).handle();
            // As seldom as it comes from here on, its next turn is due.
            overtake(programs, Period.ofDays(18));
            assertThat(taken).containsExactly("program0 3", "program0 5");
        }
    }

    @Test
    void whoever_is_overtaken_goes_on_with_the_next_and_nobody_stumbles() throws Exception {
        int many = 12;
        try (RunningPrograms programs = new RunningPrograms(RealMySql.shared().freshDatabase(), many)) {
            List<Callable<Integer>> replicas = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                replicas.add(programs.replica(occasion(() -> MONTH))::handle);
            }
            int claimed =
                    together(replicas).stream().mapToInt(Integer::intValue).sum();
            assertThat(taken).doesNotHaveDuplicates().hasSize(many);
            assertThat(claimed).isEqualTo(many);
        }
    }

    /** One replica has read how things stand, then another takes the turn, then the first one goes on. */
    private void overtake(RunningPrograms programs, Period every) throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        int[] asked = {0};
        Occasions slow = programs.replica(occasion(() -> {
            // First while it looks for what is due, then inside the transaction that takes it.
            if (++asked[0] == 2) {
                read.countDown();
                await(overtaken);
            }
            return every;
        }));
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> late = thread.submit(slow::handle);
            await(read);
            assertThat(programs.replica(occasion(() -> every)).handle()).isOne();
            overtaken.countDown();
            assertThat(late.get()).isZero();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> together(List<Callable<Integer>> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<Integer>> results = new ArrayList<>();
            for (Callable<Integer> action : actions) {
                results.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            List<Integer> found = new ArrayList<>();
            for (Future<Integer> result : results) {
                found.add(result.get());
            }
            return found;
        }
    }
}
