package dev.viceversa.kit;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Where a dialogue is played: the core alone, or a platform over the wire. One thread at a time. */
public interface Stage extends AutoCloseable {

    /** Somebody of this name walks on; the same name is the same person. Their address is {@code name@example.com}. */
    Actor actor(String name);

    /** Somebody who is on the coordinators' allow-list. */
    Actor coordinator();

    /** The channel coordinators post to: finished texts of what stands there now, oldest first. */
    List<String> channel();

    /** The id of that channel, as a coordinator types it. */
    String channelId();

    /** Turns program time, stopping at everything due on the way. */
    void turn(Duration time);

    /** Turns program time to an instant, stopping at everything due on the way. */
    void turnTo(Instant instant);

    /** Program time now. */
    Instant now();

    /** Lets everything leave that is due now. */
    void settle();

    /** The beans of the house, for arranging what a dialogue starts from. */
    ApplicationContext house();

    @Override
    void close();
}
