package dev.viceversa.chaos;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The parent's end of a replica: what it says, and the signals it gets. Only ever signals the process it started. */
final class ReplicaProcess {

    private static final String OWNER = "This process claims deliveries as ";

    private final Process process;
    private final BufferedWriter orders;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private volatile Optional<String> owner = Optional.empty();
    private volatile Consumer<Failpoint> reached = failpoint -> {};
    private final Set<Failpoint> passed = ConcurrentHashMap.newKeySet();

    private ReplicaProcess(Process process, Path log) {
        this.process = process;
        // Who is stopped does not notice that nobody is left to wake it.
        Thread atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
        process.onExit().thenRun(() -> forget(atExit));
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().name("listening to " + process.pid()).start(() -> listen(log));
        process.onExit().thenRun(() -> ready.completeExceptionally(new IllegalStateException("It ended, see " + log)));
    }

    static ReplicaProcess start(List<String> command, Path log) {
        try {
            return new ReplicaProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("A replica could not be started", e);
        }
    }

    /** Where it listens, as soon as it does; empty when it ended or took longer than that. */
    Optional<URI> awaitReady(Duration atMost) {
        try {
            return Optional.of(ready.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException notReady) {
            return Optional.empty();
        }
    }

    /** Where it listens, if it does now. */
    Optional<URI> address() {
        return process.isAlive() && ready.isDone() && !ready.isCompletedExceptionally()
                ? Optional.of(ready.join())
                : Optional.empty();
    }

    /** As whom it claims; known before it is ready. */
    String owner() {
        return owner.orElse("");
    }

    /** From now on it holds at one of these, and {@code then} is told, on the thread that listens to it. */
    void arm(Collection<Failpoint> failpoints, int passing, Consumer<Failpoint> then) {
        reached = then;
        try {
            orders.write("arm " + passing + " "
                    + failpoints.stream().map(Failpoint::toString).collect(Collectors.joining(",")) + "\n");
            orders.flush();
        } catch (IOException ended) {
            // Nobody is there to be armed; whoever waits for it finds it dead.
        }
    }

    /** The failpoints it came by so far. */
    Set<Failpoint> passed() {
        return passed;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, as an operator does, and waits until it has. Its parent goes on listening meanwhile. */
    void end() {
        signal("-TERM");
        process.onExit().join();
    }

    /** {@code SIGSTOP}. */
    void stop() {
        signal("-STOP");
    }

    /** {@code SIGCONT}. */
    void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException("No signal could be sent", e);
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The JVM is going down and the hook runs anyway.
        }
    }

    private void listen(Path log) {
        try (var said = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter notes = new PrintWriter(Files.newBufferedWriter(log))) {
            String line;
            while ((line = said.readLine()) != null) {
                hear(line);
                notes.println(line);
                notes.flush();
            }
        } catch (IOException gone) {
            // It was killed while it spoke.
        }
    }

    private void hear(String line) {
        int at = line.indexOf(OWNER);
        if (at >= 0) {
            owner = Optional.of(line.substring(at + OWNER.length()).strip());
        } else if (line.contains(Tripwire.REACHED)) {
            reached.accept(Failpoint.parse(after(line, Tripwire.REACHED)));
        } else if (line.contains(Tripwire.PASSED)) {
            passed.add(Failpoint.parse(after(line, Tripwire.PASSED)));
        } else if (line.contains(Replica.READY)) {
            ready.complete(URI.create("http://127.0.0.1:" + after(line, Replica.READY)));
        }
    }

    private static String after(String line, String mark) {
        return line.substring(line.indexOf(mark) + mark.length()).strip();
    }
}
