package dev.viceversa.realmysql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A tiny shell that outlives this JVM: when the JVM dies without a goodbye (a build that is killed), the shell's input
 * ends, and it ends the server by its process id and removes its files.
 */
final class OrphanGuard implements AutoCloseable {

    /** The id is looked at again before killing: by then it might belong to another program. */
    private static final String SCRIPT = """
        if read -r goodbye; then exit 0; fi
        if [ "$(cat "/proc/$1/comm" 2>/dev/null)" = mysqld ]; then kill -9 "$1"; fi
        rm -rf "$2"
        """;

    private final Process shell;

    private OrphanGuard(Process shell) {
        this.shell = shell;
    }

    static OrphanGuard over(long mysqld, Path data) throws IOException {
        return new OrphanGuard(
                new ProcessBuilder("sh", "-c", SCRIPT, "orphan-guard", Long.toString(mysqld), data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    /** Sends the guard home: the server is no longer its business. */
    @Override
    public void close() {
        try (OutputStream input = shell.getOutputStream()) {
            input.write('\n');
        } catch (IOException e) {
            // It is gone already.
            shell.destroyForcibly();
        }
    }
}
