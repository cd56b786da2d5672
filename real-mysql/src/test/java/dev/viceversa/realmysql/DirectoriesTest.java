package dev.viceversa.realmysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {

    @TempDir
    Path root;

    @Test
    void what_exists_is_not_made_again() throws IOException {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            Directories.madeOnce(root.resolve("a/b"), draft -> {
                made.incrementAndGet();
                Files.writeString(draft.resolve("full"), "yes");
            });
        }
        assertThat(made).hasValue(1);
        assertThat(root.resolve("a/b/full")).hasContent("yes");
    }

    @Test
    void many_at_once_all_get_a_full_directory_and_leave_no_litter() throws Exception {
        int many = 8;
        CountDownLatch allFilling = new CountDownLatch(many);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Future<Path>> results = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(() -> Directories.madeOnce(root.resolve("cache/x"), draft -> {
                        allFilling.countDown();
                        awaitAll(allFilling);
                        Files.writeString(draft.resolve("full"), "yes");
                    })))
                    .toList();
            for (Future<Path> result : results) {
                assertThat(result.get().resolve("full")).hasContent("yes");
            }
        }
        try (Stream<Path> left = Files.list(root.resolve("cache"))) {
            assertThat(left).containsExactly(root.resolve("cache/x"));
        }
    }

    @Test
    void a_failure_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> Directories.madeOnce(root.resolve("cache/x"), draft -> {
                    Files.writeString(draft.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        try (Stream<Path> left = Files.list(root.resolve("cache"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_copy_is_complete_and_deleting_takes_all() throws IOException {
        Path from = Files.createDirectories(root.resolve("from/deep/er"))
                .getParent()
                .getParent();
        Files.writeString(from.resolve("deep/er/file"), "content");
        Path to = Files.createDirectory(root.resolve("to"));
        Directories.copy(from, to);
        assertThat(to.resolve("deep/er/file")).hasContent("content");
        Directories.delete(to);
        Directories.delete(to);
        assertThat(to).doesNotExist();
        assertThat(from).isDirectory();
    }

    private static void awaitAll(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
