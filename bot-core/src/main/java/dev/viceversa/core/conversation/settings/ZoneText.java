package dev.viceversa.core.conversation.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A time zone as people write it: its full name, or the city alone when only one zone has it. */
final class ZoneText {

    private ZoneText() {}

    static Optional<ZoneId> read(String words) {
        String wanted = words.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        List<String> all = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") || id.equals("UTC"))
                .toList();
        Optional<String> exact = all.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        if (exact.isPresent()) {
            return exact.map(ZoneId::of);
        }
        List<String> cities = all.stream()
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> id.substring(id.lastIndexOf('/') + 1)
                        .toLowerCase(Locale.ROOT)
                        .equals(wanted))
                .toList();
        return cities.size() == 1 ? Optional.of(ZoneId.of(cities.getFirst())) : Optional.empty();
    }
}
