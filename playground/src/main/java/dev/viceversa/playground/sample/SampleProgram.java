package dev.viceversa.playground.sample;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.playground.autopilot.Autopilot;
import dev.viceversa.playground.clock.Turner;
import dev.viceversa.playground.hands.Hands;
import dev.viceversa.playground.hands.Seat;
import dev.viceversa.playground.hands.Seats;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.teams.PretendTeams;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings the sample company's program to life the way people would: a coordinator sets it up, opens it, colleagues join,
 * the coordinator publishes matches. Everything goes through the platforms' real endpoints.
 */
@Singleton
public final class SampleProgram {

    private static final long SEED = 1;
    private static final int LEADERS_FROM = 4;
    private static final int AT_ONCE = 4;
    private static final int MANAGERS = 3;
    /** Half of what Slack lets through. */
    private static final int WELCOMES_A_MINUTE = 150;
    /** Somebody at the page should find a few people who have not joined yet. */
    private static final int LEFT_FOR_THE_PAGE = 4;

    private final SampleCompany company;
    private final Autopilot autopilot;
    private final PretendSlack slack;
    private final PretendTeams teams;
    private final Seats seats;
    private final Turner turner;
    private final Crowd crowd;
    private final Random random = new Random(SEED);

    SampleProgram(
            SampleCompany company,
            Autopilot autopilot,
            PretendSlack slack,
            PretendTeams teams,
            Seats seats,
            Turner turner,
            Crowd crowd) {
        this.company = company;
        this.autopilot = autopilot;
        this.slack = slack;
        this.teams = teams;
        this.seats = seats;
        this.turner = turner;
        this.crowd = crowd;
    }

    /** Begins with the company alone, or with a published program and people who answer by themselves. */
    public void begin(boolean published) {
        install();
        if (published) {
            open();
            List<Runnable> joining = new ArrayList<>();
            mentees().forEach(person -> joining.add(() -> join(person, Role.MENTEE)));
            mentors().forEach(person -> joining.add(() -> join(person, Role.MENTOR)));
            together(joining);
            preview();
        }
        // Before anybody is proposed to anybody, so that nobody misses it.
        handOver(published);
        if (published) {
            publish();
        }
    }

    /** Begins with an open program that everybody but its coordinator has joined, and nobody is matched. */
    public void gather() {
        install();
        open();
        crowd.join(company.colleagues().stream()
                .filter(person -> !person.account().equals(SampleCompany.COORDINATOR))
                .toList());
        handOver(false);
    }

    private void handOver(boolean published) {
        company.colleagues().stream()
                .flatMap(person -> person.accounts().stream())
                .filter(account -> !account.equals(SampleCompany.COORDINATOR))
                .forEach(autopilot::takeOver);
        autopilot.set(published, SEED);
    }

    /** An administrator gives everybody on Teams the app but those who stay without it, as it goes. */
    private void install() {
        together(company.colleagues().stream()
                .filter(person -> !person.account().equals(SampleCompany.WITHOUT_THE_APP))
                .flatMap(person -> person.teams().stream())
                .map(account -> teams.tenant().user(account).orElseThrow())
                .<Runnable>map(user -> () -> teams.as(user).installs())
                .toList());
    }

    private void open() {
        Hands coordinator = hands(SampleCompany.COORDINATOR);
        coordinator.types("program");
        coordinator.sends(Map.of(
                "name",
                List.of("Reverse mentoring"),
                "purpose",
                List.of("So that those who decide learn first-hand how newer colleagues work with technology."),
                "channel",
                List.of(slack.workspace()
                        .channelNamed(SampleCompany.CHANNEL_NAME)
                        .orElseThrow()
                        .id()),
                "language",
                List.of("English")));
        settle();
        require(coordinator.presses("program", "sponsor"), "ask for the sponsor");
        require(coordinator.sends(Map.of("sponsor", List.of(SampleCompany.SPONSOR))), "name the sponsor");
        settle();
        require(coordinator.presses("program", "open"), "open the program");
        settle();
    }

    /** People join at the same time, as in life; a start should not take longer than a sip of coffee. */
    private static void together(List<Runnable> joining) {
        try (ExecutorService several = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> under = new ArrayList<>();
            joining.forEach(one -> under.add(several.submit(one)));
            for (Future<?> one : under) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Somebody could not join the sample program", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while people joined", stopped);
        }
    }

    private void join(SampleCompany.Colleague person, Role role) {
        Hands hands = hands(person.account());
        hands.types("join");
        require(hands.presses("join", "role", role.name()), "choose to be a " + role);
        require(hands.sends(Map.of()), "send the form to join");
    }

    private void preview() {
        settle();
        hands(SampleCompany.COORDINATOR).types("match preview");
        // An answer waits behind the welcomes of a big company.
        turner.to(turner.now().plus(Duration.ofMinutes(company.colleagues().size() / WELCOMES_A_MINUTE)));
    }

    private void publish() {
        Hands coordinator = hands(SampleCompany.COORDINATOR);
        require(coordinator.presses("match", "publish"), "publish the matches");
        settle();
    }

    private List<SampleCompany.Colleague> mentees() {
        return company.colleagues().stream()
                .filter(person -> person.level() >= LEADERS_FROM || person.level() == MANAGERS && random.nextInt(3) > 0)
                .filter(person -> !person.account().equals(SampleCompany.COORDINATOR))
                .toList();
    }

    private List<SampleCompany.Colleague> mentors() {
        List<SampleCompany.Colleague> juniors = company.colleagues().stream()
                .filter(person -> person.level() < MANAGERS)
                .filter(person -> !person.account().equals(SampleCompany.WITHOUT_THE_APP))
                .toList();
        return juniors.subList(0, juniors.size() - LEFT_FOR_THE_PAGE);
    }

    private Hands hands(String account) {
        Seat seat = seats.of(account);
        LocalDate today = turner.now().atZone(seat.zone()).toLocalDate();
        // Each writes with a hand of their own, so that the company is the same whoever was faster.
        return new Hands(seat, new Random(SEED ^ account.hashCode()), today);
    }

    /** Lets leave what is on its way, so that the next press finds it. */
    private void settle() {
        turner.to(turner.now());
    }

    private static void require(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException("The sample program could not begin: nobody could " + what);
        }
    }
}
