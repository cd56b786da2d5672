package dev.viceversa.slack.stage;

import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.Turning;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import dev.viceversa.pretend.slack.SeenMessage;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dialogues over the wire: everything said goes through Slack's protocols, the real adapter and a real server. */
public final class SlackStage implements Stage {

    private final SlackHouse house;
    private final Map<String, Actor> actors = new HashMap<>();

    private SlackStage(SlackHouse house) {
        this.house = house;
    }

    public static SlackStage byHttp() {
        return new SlackStage(SlackHouse.open());
    }

    public static SlackStage bySocket() {
        return new SlackStage(SlackHouse.openBySocket());
    }

    /** What stands behind the stage. */
    public SlackHouse behind() {
        return house;
    }

    @Override
    public Actor actor(String name) {
        return actors.computeIfAbsent(name, this::enter);
    }

    @Override
    public Actor coordinator() {
        return actors.computeIfAbsent("coordinator", name -> new SlackActor(this, name, SlackHouse.COORDINATOR));
    }

    private Actor enter(String name) {
        SlackUser user = house.slack().workspace().addUser(name, name.toLowerCase(Locale.ROOT) + "@example.com");
        house.slack().workspace().changeUser(user.id(), member -> member.withTimeZone(ZoneId.of("Europe/Berlin")));
        return new SlackActor(this, name, user.id());
    }

    @Override
    public List<String> channel() {
        return house.slack().as(SlackHouse.COORDINATOR).messages(house.channel()).stream()
                .filter(message -> message.message().fromApp() && !message.onlyForMe())
                .map(SeenMessage::blocks)
                .map(Transcript::of)
                .toList();
    }

    @Override
    public String channelId() {
        return house.channel().id();
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
        // Slack takes one message a second in a conversation; what waits for that alone is let go as well.
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
