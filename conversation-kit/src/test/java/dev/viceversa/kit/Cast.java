package dev.viceversa.kit;

import dev.viceversa.core.importing.ImportOutcome;
import dev.viceversa.core.importing.PeopleImport;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The four people of the story, where they work, and what they do more than once. */
final class Cast {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final String COMPANY = """
        email,name,level,manager_email,department,team,site
        sam@example.com,Sam,8,,Board,Board,Berlin
        carla@example.com,Carla,4,sam@example.com,People,Learning,Berlin
        ruth@example.com,Ruth,6,sam@example.com,Operations,Planning,Lisbon
        noor@example.com,Noor,6,sam@example.com,Data,Platform,Berlin
        mia@example.com,Mia,2,noor@example.com,Data,Platform,Berlin
        """;

    final CoreStage stage;
    final Chronicle story;
    final Told carla;
    final Told sam;
    final Told mia;
    final Told ruth;

    Cast(CoreStage stage, Chronicle story) {
        this.stage = stage;
        this.story = story;
        story.watch(CoreStage.CHANNEL, "The channel", BERLIN);
        carla = Told.of(stage, story, "coordinator", "Carla", BERLIN);
        sam = Told.of(stage, story, "Sam", "Sam", BERLIN);
        mia = Told.of(stage, story, "Mia", "Mia", BERLIN);
        ruth = Told.of(stage, story, "Ruth", "Ruth", LISBON);
    }

    /** The whole company, as a night's import brings it. */
    void imported() {
        ImportOutcome outcome = stage.house()
                .getBean(PeopleImport.class)
                .importCsv(COMPANY.getBytes(StandardCharsets.UTF_8), false, false, "story");
        if (!(outcome instanceof ImportOutcome.Applied)) {
            throw new AssertionError(outcome);
        }
    }

    /** One suggests a time, the other picks it. */
    void plan(Told one, Told other, int week, DayOfWeek weekday, String berlinTime) {
        LocalDate day = story.day(week, weekday);
        one.types("session");
        one.presses("Suggest times");
        one.fillsIn(Map.of(
                "day",
                day.toString(),
                "time",
                day.atTime(LocalTime.parse(berlinTime))
                        .atZone(BERLIN)
                        .withZoneSameInstant(one.zone())
                        .toLocalTime()
                        .toString(),
                "length",
                "60"));
        other.pressesFirst();
    }

    /** The same once more, told in one sentence. */
    void planBriefly(Told one, Told other, int week, DayOfWeek weekday, String berlinTime) {
        String when = DAY.format(story.day(week, weekday)) + " at " + berlinTime + " in Berlin";
        story.briefly(
                name(one) + " suggests " + when + ", " + name(other) + " picks it.",
                () -> plan(one, other, week, weekday, berlinTime));
    }

    /** Both say that they met and that it ran both ways. */
    void metBriefly() {
        story.briefly("Both press `We met` and `We both learned`.", () -> {
            for (Told one : new Told[] {mia, ruth}) {
                one.presses("We met");
                one.presses("We both learned");
            }
        });
    }

    /** Looks at their own growth in the two rows the pair chose. */
    void grows(Told one, String handsOn, String judgement) {
        one.presses("Look at my own growth");
        one.answers(Map.of("hands_on", handsOn, "judgement", judgement));
    }

    private static String name(Told one) {
        return one.actor().name();
    }
}
