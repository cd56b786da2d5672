package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.enrollment.TopicNeed;
import dev.viceversa.core.enrollment.TopicOffer;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.Rounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Topic;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** As what somebody takes part, on a break or not, with which topics, and what they are waiting for. Thread-safe. */
@Singleton
final class RoleAndState implements StatusSection {

    private final Tracks tracks;
    private final Programs programs;
    private final Rounds rounds;
    private final Pairings pairings;

    RoleAndState(Tracks tracks, Programs programs, Rounds rounds, Pairings pairings) {
        this.tracks = tracks;
        this.programs = programs;
        this.rounds = rounds;
        this.pairings = pairings;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public List<Block> blocks(Visitor visitor, Enrollment enrollment, Program program) {
        List<Block> blocks = new ArrayList<>();
        boolean mentor = enrollment.role() == Role.MENTOR;
        blocks.add(Block.Facts.of(
                new Block.Fact(
                        Text.of("status.you_are"),
                        Text.of("status.role_" + enrollment.role().name().toLowerCase(Locale.ROOT))),
                new Block.Fact(
                        Text.of(mentor ? "status.you_share" : "status.you_learn"),
                        topics(enrollment, tracks.of(program.track())))));
        enrollment.pausedUntil().ifPresent(back -> blocks.add(Block.prose("status.paused", "back", back)));
        if (enrollment.active() && unpaired(enrollment)) {
            blocks.addAll(waiting(visitor, program));
        }
        return blocks;
    }

    /** One wording for everybody who has no partner yet, whatever the reason. */
    private List<Block> waiting(Visitor visitor, Program program) {
        if (!visitor.person().standing().lineKnown()) {
            return List.of(Block.prose("status.line_unknown"));
        }
        return program.state() == Program.State.OPEN
                ? List.of(Block.prose(
                        "status.waiting",
                        "until",
                        programs.currentCohort(program.id()).lastMoment()))
                : List.of(Block.prose("status.waiting_round"), new Block.Prose(rounds.words(program)));
    }

    private boolean unpaired(Enrollment enrollment) {
        return pairings.living(enrollment.person()).stream()
                .noneMatch(pairing -> pairing.program().equals(enrollment.program()));
    }

    private static Text topics(Enrollment enrollment, Track track) {
        Stream<String> keys = enrollment.role() == Role.MENTOR
                ? enrollment.offers().stream().map(TopicOffer::topic)
                : enrollment.needs().stream().map(TopicNeed::topic);
        return Text.list(
                keys.flatMap(key -> track.topic(key).stream()).map(Topic::name).toList());
    }
}
