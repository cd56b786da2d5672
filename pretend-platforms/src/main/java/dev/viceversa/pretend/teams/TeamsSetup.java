package dev.viceversa.pretend.teams;

import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Ledger;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What a pretended Teams starts with.
 *
 * @param port where it listens on the loopback interface; 0 for any free port
 * @param appId the bot's application id
 * @param appPassword the client secret its login asks for
 * @param tenantId the one tenant there is
 * @param messageClock the time messages are sent at; the playground turns it
 * @param systemClock the time tokens live by; never turned
 * @param ledger where everything is noted; may be shared with other platforms
 * @param faults the switches for faults; methods are called {@code conversations.create}, {@code activities.send},
 *     {@code activities.update}, {@code activities.delete}, {@code members.get}, {@code members.list}, {@code token}
 * @param patience how long the bot may take to answer
 */
public record TeamsSetup(
        int port,
        String appId,
        String appPassword,
        String tenantId,
        InstantSource messageClock,
        InstantSource systemClock,
        Ledger ledger,
        Faults faults,
        Duration patience) {

    /** Any free port, an app and a tenant of its own, the machine's clock, the five seconds an invoke may take. */
    public static TeamsSetup usual() {
        InstantSource clock = InstantSource.system();
        return new TeamsSetup(
                0,
                "0a1b2c3d-0000-4000-8000-00000000b071",
                "a-secret-nobody-uses-elsewhere",
                "0a1b2c3d-0000-4000-8000-0000000000a7",
                clock,
                clock,
                new Ledger(),
                new Faults(),
                Duration.ofSeconds(5));
    }

    /** On this port. */
    public TeamsSetup withPort(int changed) {
        return new TeamsSetup(
                changed, appId, appPassword, tenantId, messageClock, systemClock, ledger, faults, patience);
    }

    /** With messages sent at this clock's time. */
    public TeamsSetup withMessageClock(InstantSource changed) {
        return new TeamsSetup(port, appId, appPassword, tenantId, changed, systemClock, ledger, faults, patience);
    }

    /** Noting everything there. */
    public TeamsSetup withLedger(Ledger changed) {
        return new TeamsSetup(port, appId, appPassword, tenantId, messageClock, systemClock, changed, faults, patience);
    }
}
