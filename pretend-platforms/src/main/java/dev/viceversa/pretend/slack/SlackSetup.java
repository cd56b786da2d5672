package dev.viceversa.pretend.slack;

import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.slack.wire.Later;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What a pretended Slack starts with.
 *
 * @param port where it listens on the loopback interface; 0 for any free port
 * @param app the app under test
 * @param teamId {@code T…}
 * @param teamName the workspace's name
 * @param domain the part of its address before the first dot
 * @param messageClock the time messages are sent at; the playground turns it
 * @param systemClock the time signatures, triggers and response addresses live by; never turned
 * @param rateClock the time rate limits count by
 * @param ledger where everything is noted; may be shared with other platforms
 * @param faults the switches for faults; may be shared with other platforms
 * @param redelivery how the time between redeliveries of events passes
 * @param patience how long the app may take to answer
 * @param subscriptions the events the app asked for
 */
public record SlackSetup(
        int port,
        SlackApp app,
        String teamId,
        String teamName,
        String domain,
        InstantSource messageClock,
        InstantSource systemClock,
        InstantSource rateClock,
        Ledger ledger,
        Faults faults,
        Later redelivery,
        Duration patience,
        Subscriptions subscriptions) {

    /** Any free port, fresh secrets, the machine's clock, Slack's three seconds. */
    public static SlackSetup usual() {
        InstantSource clock = InstantSource.system();
        return new SlackSetup(
                0,
                SlackApp.fresh(),
                "T0000000001",
                "Acme Corp",
                "acme",
                clock,
                clock,
                clock,
                new Ledger(),
                new Faults(),
                Later.realTime(),
                Duration.ofSeconds(3),
                Subscriptions.everything());
    }

    /** On this port. */
    public SlackSetup withPort(int changed) {
        return new SlackSetup(
                changed,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                rateClock,
                ledger,
                faults,
                redelivery,
                patience,
                subscriptions);
    }

    /** With this app. */
    public SlackSetup withApp(SlackApp changed) {
        return new SlackSetup(
                port,
                changed,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                rateClock,
                ledger,
                faults,
                redelivery,
                patience,
                subscriptions);
    }

    /** As this workspace. */
    public SlackSetup withTeam(String changedId, String changedName, String changedDomain) {
        return new SlackSetup(
                port,
                app,
                changedId,
                changedName,
                changedDomain,
                messageClock,
                systemClock,
                rateClock,
                ledger,
                faults,
                redelivery,
                patience,
                subscriptions);
    }

    /** Messages are sent at this time. */
    public SlackSetup withMessageClock(InstantSource changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                changed,
                systemClock,
                rateClock,
                ledger,
                faults,
                redelivery,
                patience,
                subscriptions);
    }

    /** Signatures, triggers and response addresses live by this time. */
    public SlackSetup withSystemClock(InstantSource changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                changed,
                rateClock,
                ledger,
                faults,
                redelivery,
                patience,
                subscriptions);
    }

    /** Rate limits count by this time. */
    public SlackSetup withRateClock(InstantSource changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                changed,
                ledger,
                faults,
                redelivery,
                patience,
                subscriptions);
    }

    /** Everything is noted here. */
    public SlackSetup withLedger(Ledger changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                rateClock,
                changed,
                faults,
                redelivery,
                patience,
                subscriptions);
    }

    /** Faults are switched here. */
    public SlackSetup withFaults(Faults changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                rateClock,
                ledger,
                changed,
                redelivery,
                patience,
                subscriptions);
    }

    /** The time between redeliveries passes like this. */
    public SlackSetup withRedelivery(Later changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                rateClock,
                ledger,
                faults,
                changed,
                patience,
                subscriptions);
    }

    /** The app may take this long to answer. */
    public SlackSetup withPatience(Duration changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                rateClock,
                ledger,
                faults,
                redelivery,
                changed,
                subscriptions);
    }

    /** The app hears of these events only. */
    public SlackSetup withSubscriptions(Subscriptions changed) {
        return new SlackSetup(
                port,
                app,
                teamId,
                teamName,
                domain,
                messageClock,
                systemClock,
                rateClock,
                ledger,
                faults,
                redelivery,
                patience,
                changed);
    }
}
