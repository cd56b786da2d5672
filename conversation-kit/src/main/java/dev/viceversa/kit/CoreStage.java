package dev.viceversa.kit;

import dev.viceversa.core.text.Texts;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The core alone, on its own database: no adapter, no wire, no mocks of ours. */
public final class CoreStage implements Stage {

    static final String WORKSPACE = "T1";
    /** The channel dialogues post to. */
    public static final String CHANNEL = "C1";

    private final ApplicationContext house;
    private final Map<String, Actor> actors = new HashMap<>();

    private final Function<Texts, Rendering> look;

    private CoreStage(ApplicationContext house, Function<Texts, Rendering> look) {
        this.house = house;
        this.look = look;
    }

    /** A stage on an H2 database in memory. */
    public static CoreStage onH2() {
        return onH2(Rendering::new);
    }

    /** A stage on an H2 database in memory that shows messages in a look of its own. */
    static CoreStage onH2(Function<Texts, Rendering> look) {
        return on(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME"
                        + " ZONE=UTC;DB_CLOSE_DELAY=-1",
                "sa",
                "",
                look);
    }

    /** A stage on a fresh database of the given address. */
    public static CoreStage on(String url, String user, String password) {
        return on(url, user, password, Rendering::new);
    }

    private static CoreStage on(String url, String user, String password, Function<Texts, Rendering> look) {
        Map<String, Object> settings = new HashMap<>(HouseSettings.on(url, user, password));
        settings.put("viceversa.stage.core", "true");
        settings.put(
                "viceversa.coordinators", "slack:" + WORKSPACE + "/U-coordinator,slack:" + WORKSPACE + "/U-deputy");
        ApplicationContext house = ApplicationContext.run(settings, "test");
        StageTime.opens(house);
        return new CoreStage(house, look);
    }

    @Override
    public Actor actor(String name) {
        return actors.computeIfAbsent(name, known -> new CoreActor(house, known, rendering(), this::settle));
    }

    @Override
    public Actor coordinator() {
        return actor("coordinator");
    }

    @Override
    public List<String> channel() {
        return house.getBean(StageCourier.class).at(CHANNEL).stream()
                .map(standing -> rendering().blocks(standing.message().blocks(), standing.reader()))
                .toList();
    }

    @Override
    public String channelId() {
        return CHANNEL;
    }

    @Override
    public void turn(Duration time) {
        turnTo(now().plus(time));
    }

    @Override
    public void turnTo(Instant instant) {
        house.getBean(Turning.class).to(instant, _ -> {});
    }

    @Override
    public Instant now() {
        return house.getBean(ProgramTime.class).now();
    }

    @Override
    public void settle() {
        turnTo(now());
    }

    @Override
    public ApplicationContext house() {
        return house;
    }

    @Override
    public void close() {
        house.close();
    }

    private Rendering rendering() {
        return look.apply(house.getBean(Texts.class));
    }
}
