package dev.viceversa.realmysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A MySQL 8 server of our own on a random loopback port, with user {@value #USER} and no password.
 *
 * <p>Tests share one server per JVM and take a database each; a test that kills its server starts its own. A server
 * never outlives the JVM, not even one that is killed. Its data survives {@link #kill()} and is deleted by
 * {@link #close()}. Commits reach the disk as in production unless an option says otherwise.
 *
 * <p>Safe for use by several threads.
 */
public final class RealMySql implements AutoCloseable {

    /** The only user there is. */
    public static final String USER = "root";

    /** The user's password: none. */
    public static final String PASSWORD = "";

    private static final class Shared {
        private static final RealMySql SERVER = start();
    }

    private final AtomicInteger databases = new AtomicInteger();
    private final Thread atExit = new Thread(this::end, "real-mysql-shutdown");
    private final Path data;
    private final Mysqld mysqld;

    private RealMySql(Path data, Mysqld mysqld) {
        this.data = data;
        this.mysqld = mysqld;
    }

    /** The server all tests of this JVM share, started on first use. Never kill or close this one. */
    public static RealMySql shared() {
        return Shared.SERVER;
    }

    /**
     * A server of the caller's own, to be closed by the caller.
     *
     * @param options further options of mysqld, for example {@code --innodb-flush-log-at-trx-commit=2}
     * @throws IllegalStateException if it does not start; the message ends with the server's own log
     */
    public static RealMySql start(String... options) {
        try {
            Distribution distribution = Distribution.unpacked();
            Path data = Files.createTempDirectory("viceversa-mysql-data-");
            try {
                distribution.newDataIn(data);
                RealMySql server = new RealMySql(data, new Mysqld(distribution, data, List.of(options)));
                server.mysqld.startOnFreePort();
                Runtime.getRuntime().addShutdownHook(server.atExit);
                return server;
            } catch (IOException | RuntimeException e) {
                Directories.delete(data);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot set up MySQL's files", e);
        }
    }

    /** A new empty database; its JDBC address, for {@value #USER} without a password. */
    public String freshDatabase() {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url(""), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
        return url(name);
    }

    /**
     * The JDBC address of a database of this server, the same after a restart.
     *
     * @param database the name, or empty for the server as such
     */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&sslMode=DISABLED"
                .formatted(mysqld.port(), database);
    }

    /** The process id of the server that runs, or ran last. */
    public long processId() {
        return mysqld.processId();
    }

    /** Whether the process lives. */
    public boolean isRunning() {
        return mysqld.isRunning();
    }

    /** {@code kill -9}: connections break, what was not committed is lost, what was committed must not be. */
    public void kill() {
        mysqld.kill();
    }

    /** Ends the server as an operator would, and waits for it. The data stays. */
    public void stop() {
        mysqld.stop();
    }

    /**
     * Starts the stopped or killed server again: same data, same port.
     *
     * @throws IllegalStateException if it still runs, or does not start again
     */
    public void restart() {
        mysqld.startAgain();
    }

    /** Ends the server and deletes its data. Closing twice is closing once. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The JVM is going down and the hook runs anyway.
        }
    }

    private void end() {
        // The data is deleted next: no need to ask politely and wait for pages to be flushed.
        mysqld.kill();
        try {
            Directories.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + data, e);
        }
    }
}
