package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.posting.ChannelPosts;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramListener;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.sponsor.Launch;
import dev.viceversa.core.sponsor.LaunchData;
import dev.viceversa.core.sponsor.LaunchStep;
import dev.viceversa.core.sponsor.Launches;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;

/** Who hears of a launch, and when it goes out: never before its sponsor let it. Thread-safe. */
@Singleton
final class LaunchNews implements ProgramListener {

    private final Launches launches;
    private final LaunchCards cards;
    private final Programs programs;
    private final Outbox outbox;
    private final ChannelPosts posts;
    private final AuditLog audit;
    private final ProgramTime time;

    LaunchNews(
            Launches launches,
            LaunchCards cards,
            Programs programs,
            Outbox outbox,
            ChannelPosts posts,
            AuditLog audit,
            ProgramTime time) {
        this.launches = launches;
        this.cards = cards;
        this.programs = programs;
        this.outbox = outbox;
        this.posts = posts;
        this.audit = audit;
        this.time = time;
    }

    /** The sponsor is asked. */
    void drafted(Launch launch) {
        outbox.tell(
                launch.sponsor(),
                "launch_drafted",
                "launch:drafted:" + launch.id(),
                cards.standing(launch),
                About.program(launch.program()));
    }

    /** The sponsor let it out; it goes now, or when the program opens. */
    void confirmed(Launch launch) {
        if (launch.state() == Launch.State.POSTED) {
            post(launch, programs.get(launch.program()));
        }
        tellDrafter(launch, launch.state() == Launch.State.POSTED ? "launch.told_posted" : "launch.told_confirmed");
    }

    /** The sponsor would rather not, or took it back. */
    void withdrawn(Launch launch) {
        posts.takeBack(LaunchData.postKey(launch), "launch_retracted");
        tellDrafter(launch, "launch.told_withdrawn");
    }

    /** People may join from now on: what the sponsor let out before goes now. */
    @Override
    public void opened(Program program, Cohort cohort) {
        launches.latest(program.id())
                .filter(launch -> launch.state() == Launch.State.CONFIRMED)
                .filter(launch -> program.channel().isPresent())
                .map(launch -> launch.confirm(launch.sponsor(), true, time.now()))
                .filter(LaunchStep.Changed.class::isInstance)
                .map(step -> launches.update(step.launch()))
                .ifPresent(launch -> post(launch, program));
    }

    private void post(Launch launch, Program program) {
        program.channel().ifPresent(channel -> {
            outbox.post(
                    channel,
                    "launch",
                    LaunchData.postKey(launch),
                    cards.post(launch, program),
                    About.program(program.id()));
            audit.record(launch.sponsor(), "launch.posted", launch.id().value());
        });
    }

    private void tellDrafter(Launch launch, String key) {
        outbox.tell(
                launch.draftedBy(),
                "launch_news",
                "launch:news:" + launch.id() + ":" + launch.version(),
                Message.plain(
                        key,
                        "name",
                        cards.name(launch.sponsor()),
                        "program",
                        programs.get(launch.program()).name()),
                About.program(launch.program()));
    }
}
