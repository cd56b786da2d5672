package dev.viceversa.playground.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the sample company grow to any size: the same levels, sites and zones in the same proportions, one reporting line up
 * to the top, teams of a manager's people. The same number always gives the same company.
 */
final class Hiring {

    /** Enough for a big cohort on a laptop. */
    static final int MOST = 10_000;

    private static final int HIGHEST_LEVEL = 5;
    /** Of fifteen people who come, how many come at each level, from the first up. */
    private static final int[] AT_LEVEL = {5, 4, 3, 2, 1};

    private static final List<String> DEPARTMENTS =
            List.of("Product", "Engineering", "Sales", "Finance", "Operations", "People");
    private static final List<String> PLACES = List.of(
            "Berlin,Europe/Berlin,de;en,Mo-Fr 09:00-17:30",
            "London,Europe/London,en,Mo-Fr 09:00-17:00",
            "Austin,America/Chicago,en;es,Mo-Fr 08:00-17:00",
            "Austin,America/New_York,en,Mo-Fr 09:00-18:00");
    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Ali", "Ana", "Bea", "Bo", "Carlos", "Chen", "Dana", "Deniz", "Eli", "Emre", "Eva", "Femi", "Finn",
            "Gita", "Hana", "Ian", "Ida", "Jin", "Joao", "Kai", "Kim", "Lea", "Leo", "Mara", "Milan", "Nils", "Noor",
            "Olu", "Pia", "Quinn", "Rosa", "Sam", "Tara", "Udo", "Vera", "Wim", "Xenia", "Yara", "Zeki");
    private static final List<String> LAST_NAMES = List.of(
            "Abe",
            "Adams",
            "Aydin",
            "Bauer",
            "Bell",
            "Bianchi",
            "Blom",
            "Braun",
            "Chowdhury",
            "Cruz",
            "Dahl",
            "Diaz",
            "Dubois",
            "Eriksen",
            "Farouk",
            "Gruber",
            "Hall",
            "Horvat",
            "Huang",
            "Ibrahim",
            "Ito",
            "Jansen",
            "Kaya",
            "Klein",
            "Koch",
            "Kumar",
            "Lang",
            "Larsen",
            "Lopez",
            "Maier",
            "Mbeki",
            "Moore",
            "Nagy",
            "Nowak",
            "Okoye",
            "Park",
            "Pham",
            "Popescu",
            "Reyes",
            "Romano",
            "Sato",
            "Silva",
            "Stein",
            "Suzuki",
            "Tran",
            "Vogt",
            "Wolf",
            "Yang",
            "Young",
            "Ziegler");

    private Hiring() {}

    /** The people file with as many people more as it takes; never fewer than the company has. */
    static byte[] upTo(int people, byte[] company) {
        String csv = new String(company, StandardCharsets.UTF_8);
        List<String> rows = new ArrayList<>(csv.lines().toList());
        String top = rows.get(1).split(",", -1)[0];
        int more = people - (rows.size() - 1);
        Map<Integer, List<String>> byLevel = new HashMap<>();
        int number = rows.size() - 1;
        for (int level : levelsFromTheTop(more)) {
            number++;
            List<String> above = byLevel.getOrDefault(level + 1, List.of());
            int place = byLevel.computeIfAbsent(level, _ -> new ArrayList<>()).size();
            String manager = above.isEmpty() ? top : above.get(place % above.size());
            String email = row(rows, number, level, manager, above.isEmpty() ? 0 : place % above.size());
            byLevel.get(level).add(email);
        }
        return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Managers come before the people they lead. */
    private static int[] levelsFromTheTop(int more) {
        int[] levels = new int[Math.max(0, more)];
        int[] cycle = new int[15];
        int next = 0;
        for (int level = 1; level <= HIGHEST_LEVEL; level++) {
            for (int i = 0; i < AT_LEVEL[level - 1]; i++) {
                cycle[next++] = level;
            }
        }
        for (int i = 0; i < levels.length; i++) {
            // With a minus, ascending order begins at the top.
            levels[i] = -cycle[i % cycle.length];
        }
        Arrays.sort(levels);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = -levels[i];
        }
        return levels;
    }

    private static String row(List<String> rows, int number, int level, String manager, int team) {
        String name = FIRST_NAMES.get(number % FIRST_NAMES.size()) + " "
                + LAST_NAMES.get(number / FIRST_NAMES.size() % LAST_NAMES.size());
        // People of one manager are one team of one department, at any site.
        String department = DEPARTMENTS.get(team % DEPARTMENTS.size());
        String email = "p%05d@%s".formatted(number, SampleCompany.DOMAIN);
        rows.add("%s,%s,%d,%s,%s,%s,%s,,,U%010d,"
                .formatted(
                        email,
                        name,
                        level,
                        manager,
                        department + " " + level + "-" + team,
                        department,
                        PLACES.get(number % PLACES.size()),
                        number));
        return email;
    }
}
