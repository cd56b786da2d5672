package dev.viceversa.app.keys;

import dev.viceversa.core.sealing.Keyset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** The commands {@code keys new <file>} and {@code keys rotate <file>}. */
public final class KeysCommand {

    private static final int DONE = 0;
    private static final int MISUSED = 64;
    private static final int FAILED = 74;

    private final PrintStream out;
    private final PrintStream err;

    public KeysCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs what follows the word {@code keys}; returns the exit code. */
    public int run(List<String> words) {
        if (words.size() != 2
                || !(words.getFirst().equals("new") || words.getFirst().equals("rotate"))) {
            err.println("Usage: java -jar viceversa.jar keys new <file>");
            err.println("       java -jar viceversa.jar keys rotate <file>");
            return MISUSED;
        }
        Path file = Path.of(words.get(1));
        try {
            return words.getFirst().equals("new") ? make(file) : rotate(file);
        } catch (FileAlreadyExistsException exists) {
            err.println("There is already a file " + file
                    + ". A keyset is made once for a database; to add a key, use: keys rotate");
            return FAILED;
        } catch (IOException unreadable) {
            err.println("The file " + file + " cannot be read or written. Check the path and its owner.");
            return FAILED;
        } catch (GeneralSecurityException notOne) {
            err.println("The file " + file + " is not a keyset made by: keys new");
            return FAILED;
        }
    }

    private int make(Path file) throws IOException {
        Keyset.fresh().writeNew(file);
        out.println("A keyset was made: " + file);
        out.println("Set VICEVERSA_ENCRYPTION_KEYSET to this file, and keep a copy in a safe place.");
        return DONE;
    }

    private int rotate(Path file) throws IOException, GeneralSecurityException {
        Keyset rotated = Keyset.read(file).rotated();
        rotated.replace(file);
        out.println("The keyset " + file + " has " + rotated.size() + " keys now; the newest seals, all of them open.");
        out.println("Restart every replica, and replace the copy in the safe place.");
        return DONE;
    }
}
