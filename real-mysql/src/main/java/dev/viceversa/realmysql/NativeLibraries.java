package dev.viceversa.realmysql;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What mysqld needs of the machine: Linux on x86-64 with two small libraries. */
final class NativeLibraries {

    private static final List<String> NEEDED = List.of("libaio.so.1", "libnuma.so.1");

    private NativeLibraries() {}

    /** Why mysqld cannot run here, as a sentence that says what to do; empty if it can. */
    static Optional<String> missing() {
        return missing(System.getProperty("os.name"), System.getProperty("os.arch"), NEEDED);
    }

    static Optional<String> missing(String system, String processor, List<String> libraries) {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")
                || !List.of("amd64", "x86_64").contains(processor)) {
            return Optional.of(
                    "the MySQL used by tests runs on Linux x86-64 only, this is %s %s".formatted(system, processor));
        }
        List<String> absent =
                libraries.stream().filter(library -> !isLoadable(library)).toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of("%s cannot be loaded, on Debian: apt-get install libaio1 libnuma1"
                        .formatted(String.join(" and ", absent)));
    }

    /** Asks the dynamic linker itself, as it will be asked when mysqld starts; no guessing at directories. */
    @SuppressWarnings("restricted") // loading these two libraries runs no code of ours or theirs
    private static boolean isLoadable(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
