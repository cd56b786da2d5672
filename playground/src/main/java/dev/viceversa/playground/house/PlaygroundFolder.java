package dev.viceversa.playground.house;

import dev.viceversa.core.sealing.Keyset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a playground keeps its database and keyset. Every start begins anew: the pretended platforms forget when they
 * stop, so a database that remembered would speak of messages nobody can see.
 */
record PlaygroundFolder(Path folder) {

    /** And faster: H2 by itself keeps eight statements of a connection ready, and we have hundreds. */
    private static final String LIKE_MYSQL =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;QUERY_CACHE_SIZE=512";

    /** Below the working directory unless a setting says otherwise. */
    static PlaygroundFolder usual() {
        return new PlaygroundFolder(Path.of(System.getProperty("viceversa.playground.folder", "data/playground")));
    }

    void beginAnew() {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> found = Files.walk(folder)) {
                    List<Path> deepestFirst =
                            found.sorted(Comparator.reverseOrder()).toList();
                    for (Path path : deepestFirst) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder);
            Keyset.fresh().writeNew(keyset());
        } catch (IOException e) {
            throw new UncheckedIOException("The playground cannot write to " + folder, e);
        }
    }

    Path keyset() {
        return folder.resolve("keyset.json");
    }

    /** Nobody reads it after the end, so no commit waits for the disk. */
    String databaseUrl() {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("viceversa") + LIKE_MYSQL + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /** A database of its own that ends with the last connection. */
    static String databaseInMemory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + LIKE_MYSQL;
    }
}
