package dev.viceversa.kit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows which lines the other of a pair was sent the same day, in a message of the same name: same but for names and clocks. */
final class Mirror {

    private static final Pattern DIFFERS = Pattern.compile("\\b(Mia|Ruth|Berlin|Lisbon)\\b|\\d{1,2}:\\d{2} [AP]M");

    private record Sent(String reader, Set<String> lines) {}

    private final Map<String, Sent> today = new HashMap<>();
    private LocalDate day = LocalDate.MIN;

    /** The lines of this message that the other one was sent as well. */
    Set<String> shared(LocalDate on, String reader, List<String> lines) {
        if (!on.equals(day)) {
            today.clear();
            day = on;
        }
        Set<String> plain = lines.stream().map(Mirror::plain).collect(Collectors.toSet());
        Sent first = today.putIfAbsent(plain(lines.getFirst()), new Sent(reader, plain));
        return first == null || first.reader().equals(reader)
                ? Set.of()
                : lines.stream()
                        .filter(line -> first.lines().contains(plain(line)))
                        .collect(Collectors.toSet());
    }

    private static String plain(String line) {
        return DIFFERS.matcher(line).replaceAll("~");
    }
}
