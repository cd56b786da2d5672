package dev.viceversa.realmysql;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Trees of files: made once for all processes of this user, copied, deleted. */
final class Directories {

    /** Fills an empty directory. */
    @FunctionalInterface
    interface Filling {
        void fill(Path directory) throws IOException;
    }

    private Directories() {}

    /**
     * The directory of that name, filled if it does not exist yet. Several processes may do this at once: each fills a
     * directory of its own, the first to finish gives it the name, nobody ever sees a half-filled one.
     */
    static Path madeOnce(Path directory, Filling filling) throws IOException {
        if (Files.isDirectory(directory)) {
            return directory;
        }
        Path parent = Files.createDirectories(
                directory.toAbsolutePath().getParent(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = Files.createTempDirectory(parent, ".draft-");
        try {
            filling.fill(draft);
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            delete(draft);
            if (!Files.isDirectory(directory)) {
                throw e;
            }
            // Somebody else was faster; theirs is as good.
        }
        return directory;
    }

    /** Copies what is in {@code from} into the existing directory {@code to}. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(to.resolve(from.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes the directory with all it holds; nothing to do if it is gone already. */
    static void delete(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
