package dev.viceversa.teams.stage;

import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dialogues over the wire: everything said goes through Teams' protocols, the real adapter and a real server. */
public final class TeamsStage implements Stage {

    private final TeamsHouse house;
    private final Map<String, Actor> actors = new HashMap<>();

    private TeamsStage(TeamsHouse house) {
        this.house = house;
    }

    public static TeamsStage open() {
        return new TeamsStage(TeamsHouse.open());
    }

    /** What stands behind the stage. */
    public TeamsHouse behind() {
        return house;
    }

    @Override
    public Actor actor(String name) {
        return actors.computeIfAbsent(name, known -> new TeamsActor(this, known, house.member(known)));
    }

    @Override
    public Actor coordinator() {
        return actors.computeIfAbsent(
                "coordinator",
                name -> new TeamsActor(
                        this,
                        name,
                        house.teams().tenant().user(TeamsHouse.COORDINATOR).orElseThrow()));
    }

    @Override
    public List<String> channel() {
        return house.teams().tenant().messages(house.channel()).stream()
                .map(Transcript::of)
                .toList();
    }

    @Override
    public String channelId() {
        return house.channel();
    }

    @Override
    public void turn(Duration time) {
        turnTo(now().plus(time));
    }

    @Override
    public void turnTo(Instant instant) {
        house().getBean(Turning.class).to(instant, stop -> {});
    }

    @Override
    public Instant now() {
        return house().getBean(ProgramTime.class).now();
    }

    @Override
    public void settle() {
        turnTo(now());
        // Teams takes only so many messages a second in a conversation; what waits for that alone is let go as well.
        for (int seconds = 0; seconds < 10 && waiting(); seconds++) {
            turn(Duration.ofSeconds(1));
        }
    }

    private boolean waiting() {
        Instant now = now();
        return house().getBean(Outbox.class).in(DeliveryState.PENDING).stream()
                .anyMatch(delivery -> !delivery.dueAt().isAfter(now.plusSeconds(2)));
    }

    @Override
    public ApplicationContext house() {
        return house.beans();
    }

    @Override
    public void close() {
        house.close();
    }
}
