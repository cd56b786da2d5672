package dev.viceversa.realmysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server's process over one data directory. Guarded by its own monitor. */
final class Mysqld {

    private static final Duration STARTING_TAKES_AT_MOST = Duration.ofSeconds(90);
    private static final Duration STOPPING_TAKES_AT_MOST = Duration.ofSeconds(60);
    private static final int PORTS_TO_TRY = 5;

    private final Distribution distribution;
    private final Path data;
    private final List<String> options;
    private final Path log;

    private @Nullable Process process;
    private @Nullable OrphanGuard guard;
    private int port;

    Mysqld(Distribution distribution, Path data, List<String> options) {
        this.distribution = distribution;
        this.data = data;
        this.options = options;
        this.log = data.resolve("error.log");
    }

    /** Another program may take the free port before mysqld does; then the next one is tried. */
    synchronized void startOnFreePort() {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            try {
                start();
                return;
            } catch (IllegalStateException e) {
                if (attempt == PORTS_TO_TRY || !logText().contains("Address already in use")) {
                    throw e;
                }
            }
        }
    }

    synchronized void startAgain() {
        if (isRunning()) {
            throw new IllegalStateException("mysqld still runs as process " + processId());
        }
        start();
    }

    synchronized int port() {
        return port;
    }

    synchronized long processId() {
        if (process == null) {
            throw new IllegalStateException("mysqld was never started");
        }
        return process.pid();
    }

    synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
            await(process, STOPPING_TAKES_AT_MOST);
        }
        dismissGuard();
    }

    synchronized void stop() {
        if (process != null) {
            process.destroy();
            await(process, STOPPING_TAKES_AT_MOST);
        }
        dismissGuard();
    }

    private void start() {
        try {
            List<String> command = new ArrayList<>(distribution.command(data));
            command.addAll(List.of(
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    // Relative to the data directory: an absolute path may be longer than a socket's name can be.
                    "--socket=mysql.sock",
                    "--pid-file=mysqld.pid",
                    "--default-time-zone=+00:00"));
            command.addAll(options);
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            guard = OrphanGuard.over(process.pid(), data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start mysqld", e);
        }
        awaitReadiness(process);
    }

    private void awaitReadiness(Process starting) {
        long giveUp = System.nanoTime() + STARTING_TAKES_AT_MOST.toNanos();
        while (!answers()) {
            boolean tooLate = System.nanoTime() - giveUp > 0;
            if (tooLate || !starting.isAlive()) {
                kill();
                throw new IllegalStateException(
                        "mysqld " + (tooLate ? "was not ready in time" : "ended at once") + ", its log:\n" + logText());
            }
            await(starting, Duration.ofMillis(25));
        }
    }

    /** Asks for the data directory, for on this port might just now sit somebody else's server. */
    private boolean answers() {
        String url = "jdbc:mysql://127.0.0.1:" + port + "/?sslMode=DISABLED&connectTimeout=2000&socketTimeout=5000";
        try (Connection connection = DriverManager.getConnection(url, RealMySql.USER, RealMySql.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@datadir")) {
            return row.next() && Path.of(row.getString(1)).equals(data.toRealPath());
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private void dismissGuard() {
        if (guard != null) {
            guard.close();
            guard = null;
        }
    }

    private String logText() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static void await(Process process, Duration atMost) {
        try {
            process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for mysqld", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
