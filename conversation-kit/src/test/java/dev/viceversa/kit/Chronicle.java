package dev.viceversa.kit;

import dev.viceversa.core.text.Texts;
import dev.viceversa.core.time.Turning;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down what happens on a stage, in the order it happens and at each person's own time. */
final class Chronicle {

    private final CoreStage stage;
    private final StoryLook look;
    private final LocalDate firstMonday;
    private final StoryPage page;
    private final Mirror mirror = new Mirror();
    private final Map<String, Watched> watched = new LinkedHashMap<>();
    // The clock runs on while the story is played; the story's own time stands still between two turns.
    private Instant here;
    private boolean quiet;

    /**
     * @param firstMonday the first day of week 1
     * @param start when the story begins
     */
    Chronicle(CoreStage stage, LocalDate firstMonday, Instant start) {
        this.stage = stage;
        this.look = new StoryLook(stage.house().getBean(Texts.class));
        this.firstMonday = firstMonday;
        this.page = new StoryPage(firstMonday);
        this.here = start;
    }

    /** What arrives at a person or in a channel is told from now on. */
    void watch(String place, String name, ZoneId zone) {
        watched.put(place, new Watched(name, zone));
    }

    /** A new part of the story. */
    void chapter(String title, String told) {
        page.chapter(title, told);
    }

    /** A sentence of whoever tells the story. */
    void aside(String told) {
        page.aside(here, told);
    }

    /** What was told before is lived again, and only a sentence says so. */
    void briefly(String told, Runnable lived) {
        quiet = true;
        lived.run();
        quiet = false;
        aside(told);
    }

    /** Lives on to a time in Berlin, telling everything that comes on the way. */
    void until(int week, DayOfWeek weekday, String time) {
        Instant target = day(week, weekday)
                .atTime(LocalTime.parse(time))
                .atZone(Cast.BERLIN)
                .toInstant();
        stage.house().getBean(Turning.class).to(target, stop -> {
            arrivals();
            here = stop;
        });
        arrivals();
        here = target;
    }

    /** A day by its week in the story. */
    LocalDate day(int week, DayOfWeek weekday) {
        return firstMonday.plusWeeks(week - 1L).plusDays(weekday.getValue() - 1L);
    }

    /** Somebody did something now; what they see at once follows, then what arrives because of it. */
    void did(String place, String what, String seen) {
        Watched who = watched.get(place);
        List<Watched.News> own = who.look(standing(place));
        if (!seen.isEmpty() || own.isEmpty()) {
            told(who, what, seen);
            own.forEach(news -> arrived(who, news));
        } else {
            boolean changed = own.getFirst().kind() == Watched.News.Kind.CHANGED;
            told(
                    who,
                    what + (changed ? ", and the message says" : " and reads"),
                    own.getFirst().text());
            own.stream().skip(1).forEach(news -> arrived(who, news));
        }
        arrivals();
    }

    /** The whole story so far. */
    String text() {
        return page.text();
    }

    StoryLook look() {
        return look;
    }

    private void arrivals() {
        watched.forEach((place, who) -> who.look(standing(place)).forEach(news -> arrived(who, news)));
    }

    private void arrived(Watched who, Watched.News news) {
        String what =
                switch (news.kind()) {
                    case NEW -> "receives";
                    case CHANGED -> "sees a message change";
                    case GONE -> "sees a message disappear";
                };
        List<String> lines = lines(news.text());
        if (quiet || lines.isEmpty()) {
            told(who, what, news.text());
            return;
        }
        Set<String> shared = mirror.shared(LocalDate.ofInstant(here, Cast.BERLIN), who.name(), lines);
        List<String> told = who.newIn(lines, shared);
        boolean same = shared.containsAll(lines);
        page.entry(here, who, same ? what + " the same" : what, same ? List.of() : told);
    }

    private void told(Watched who, String what, String text) {
        if (!quiet) {
            page.entry(here, who, what, who.newIn(lines(text), Set.of()));
        }
    }

    private static List<String> lines(String text) {
        return text.strip().lines().filter(line -> !line.isBlank()).toList();
    }

    private Map<String, String> standing(String place) {
        return stage.house().getBean(StageCourier.class).at(place).stream()
                .collect(Collectors.toMap(
                        StageCourier.Standing::reference,
                        standing -> look.blocks(standing.message().blocks(), standing.reader()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }
}
