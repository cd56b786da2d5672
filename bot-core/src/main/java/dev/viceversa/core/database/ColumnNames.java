package dev.viceversa.core.database;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.model.naming.NamingStrategies;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of columns as usual ({@code hearsOn} is {@code hears_on}), each of them made once: the usual strategy makes every
 * one anew for every value that is read. Thread-safe.
 */
@Introspected
public final class ColumnNames extends NamingStrategies.UnderScoreSeparatedLowerCase {

    private final Map<String, String> made = new ConcurrentHashMap<>();

    @Override
    public String mappedName(String name) {
        return made.computeIfAbsent(name, super::mappedName);
    }
}
