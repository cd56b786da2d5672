package dev.viceversa.pretend.slack.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Files on their way into the workspace and those that arrived. Thread-safe. */
public final class SharedFiles {

    /**
     * A file.
     *
     * @param id {@code F…}
     * @param name its file name
     * @param title what people read
     * @param announced how many bytes the app said it has
     * @param content what was uploaded; empty until then
     * @param complete whether the app has finished the upload
     */
    public record SharedFile(
            String id, String name, String title, long announced, Optional<byte[]> content, boolean complete) {}

    private final Ids ids;
    private final Map<String, SharedFile> files = new ConcurrentHashMap<>();
    private final Map<String, String> uploads = new ConcurrentHashMap<>();

    SharedFiles(Ids ids) {
        this.ids = ids;
    }

    /** Begins an upload; the answer is the path to send the bytes to, which ends with nothing to guess. */
    public String begin(String name, long length, Consumer<String> fileId) {
        String id = ids.next("F");
        files.put(id, new SharedFile(id, name, name, length, Optional.empty(), false));
        String path = "/upload/v1/" + Ids.secret(24);
        uploads.put(path, id);
        fileId.accept(id);
        return path;
    }

    /** Takes the bytes; false when nobody began this upload or their number is not the announced one. */
    public boolean receive(String path, byte[] content) {
        String id = uploads.get(path);
        if (id == null || files.get(id).announced() != content.length) {
            return false;
        }
        files.computeIfPresent(
                id,
                (same, file) -> new SharedFile(
                        id, file.name(), file.title(), file.announced(), Optional.of(content), file.complete()));
        return true;
    }

    /** Finishes an upload; empty when there is no such file or its bytes never came. */
    public Optional<SharedFile> complete(String fileId, String title) {
        return Optional.ofNullable(files.computeIfPresent(
                        fileId,
                        (same, file) -> file.content().isEmpty()
                                ? file
                                : new SharedFile(
                                        fileId,
                                        file.name(),
                                        title.isEmpty() ? file.name() : title,
                                        file.announced(),
                                        file.content(),
                                        true)))
                .filter(SharedFile::complete);
    }

    /** The file with this id, in whatever state. */
    public Optional<SharedFile> find(String fileId) {
        return Optional.ofNullable(files.get(fileId));
    }
}
