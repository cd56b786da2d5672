package dev.viceversa.core.story;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.occasion.Occasion;
import dev.viceversa.core.posting.ChannelPosts;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every month in which stories were posted: one digest of them in the channel, each story in one digest only. What is taken
 * back later disappears from its digest too. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
final class StoryDigests implements Occasion {

    private static final String KIND = "story_digest";
    private static final String RETRACTED = "digest_retracted";
    /** What a post has room for; more wait for the next one. */
    private static final int MOST = 12;

    private final Stories stories;
    private final DigestRows rows;
    private final Programs programs;
    private final StoryMessages messages;
    private final Outbox outbox;
    private final ChannelPosts posts;
    private final ProgramTime time;

    StoryDigests(
            Stories stories,
            DigestRows rows,
            Programs programs,
            StoryMessages messages,
            Outbox outbox,
            ChannelPosts posts,
            ProgramTime time) {
        this.stories = stories;
        this.rows = rows;
        this.programs = programs;
        this.messages = messages;
        this.outbox = outbox;
        this.posts = posts;
        this.time = time;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Period> every(Program program) {
        return program.rules().recurring().storyDigest() ? Optional.of(Period.ofMonths(1)) : Optional.empty();
    }

    @Override
    public void take(Program program, int nth) {
        Set<StoryId> told = new HashSet<>();
        of(program.id()).forEach(digest -> told.addAll(digest.stories()));
        List<Story> fresh = stories.in(program.id(), Story.State.POSTED).stream()
                .filter(story -> !told.contains(story.id()))
                .limit(MOST)
                .toList();
        if (fresh.isEmpty() || program.channel().isEmpty()) {
            return;
        }
        Instant now = time.now();
        Digest digest =
                new Digest(program.id(), nth, 0, fresh.stream().map(Story::id).toList(), now);
        rows.save(DigestRow.of(digest));
        outbox.post(
                program.channel().get(),
                KIND,
                postKey(digest),
                messages.digest(fresh, program, now),
                About.program(program.id()));
    }

    /** A story was taken back: its digest tells of it no longer. */
    void withdrawn(Story story) {
        of(story.program()).stream()
                .filter(digest -> digest.stories().contains(story.id()))
                .forEach(digest -> rewrite(digest.without(story.id())));
    }

    private void rewrite(Digest digest) {
        Digest stored = rows.update(DigestRow.of(digest)).digest();
        Program program = programs.get(stored.program());
        List<Story> left = stored.stories().stream()
                .flatMap(id -> stories.find(id).stream())
                .filter(story -> story.state() == Story.State.POSTED)
                .toList();
        if (left.isEmpty()) {
            posts.takeBack(postKey(stored), RETRACTED);
            return;
        }
        boolean rewritten = posts.rewrite(
                postKey(stored),
                KIND,
                KIND + ":edit:" + stored.program() + ":" + stored.turn() + ":" + stored.version(),
                messages.digest(left, program, stored.postedAt()));
        if (!rewritten) {
            // It is on its way with the old words: better no digest than words somebody took back.
            posts.takeBack(postKey(stored), RETRACTED);
        }
    }

    private List<Digest> of(ProgramId program) {
        return rows.findByProgramIdOrderByTurn(program.value()).stream()
                .map(DigestRow::digest)
                .toList();
    }

    private static String postKey(Digest digest) {
        return KIND + ":" + digest.program() + ":" + digest.turn();
    }
}
