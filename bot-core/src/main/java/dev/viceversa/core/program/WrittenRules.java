package dev.viceversa.core.program;

import dev.viceversa.core.database.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A program's rules as its row holds them. Every gesture and every message asks for some, so what was read once is kept:
 * the same words always mean the same rules. Thread-safe.
 */
final class WrittenRules {

    /** More than there are programs, their earlier rules included; beyond it everything is read anew once. */
    private static final int MOST_KEPT = 200;

    private static final Map<String, ProgramRules> READ = new ConcurrentHashMap<>();

    private WrittenRules() {}

    static ProgramRules read(String written) {
        ProgramRules known = READ.get(written);
        if (known != null) {
            return known;
        }
        ProgramRules rules = Json.read(written, ProgramRules.class);
        if (READ.size() >= MOST_KEPT) {
            READ.clear();
        }
        READ.put(written, rules);
        return rules;
    }
}
