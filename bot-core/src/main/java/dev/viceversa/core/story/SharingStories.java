package dev.viceversa.core.story;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.posting.ChannelPosts;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What happens to a story besides its own decisions: who is told, what is posted, what is taken back from the channel.
 * Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class SharingStories {

    private final Stories stories;
    private final Programs programs;
    private final Coordinators coordinators;
    private final StoryMessages messages;
    private final Outbox outbox;
    private final ChannelPosts posts;
    private final StoryDigests digests;
    private final AuditLog audit;
    private final ProgramTime time;

    SharingStories(
            Stories stories,
            Programs programs,
            Coordinators coordinators,
            StoryMessages messages,
            Outbox outbox,
            ChannelPosts posts,
            StoryDigests digests,
            AuditLog audit,
            ProgramTime time) {
        this.stories = stories;
        this.programs = programs;
        this.coordinators = coordinators;
        this.messages = messages;
        this.outbox = outbox;
        this.posts = posts;
        this.digests = digests;
        this.audit = audit;
        this.time = time;
    }

    /** A new story; the partner is asked. Sent twice, it stays the first one. */
    public StoryStep draft(Story story) {
        Optional<Story> known = stories.find(story.id());
        if (known.isPresent()) {
            return new StoryStep.Unchanged(known.get());
        }
        stories.add(story);
        askPartner(story);
        return new StoryStep.Changed(story);
    }

    /** Somebody writes it anew; the other is asked again. */
    public StoryStep rewrite(Story story, PersonId who, String title, String words, boolean named) {
        return stored(story.rewrite(who, title, words, named), this::askPartner);
    }

    /** Somebody agrees; when both did, whoever runs the program hears of it. */
    public StoryStep agree(Story story, PersonId who) {
        return stored(story.agree(who), agreed -> {
            if (agreed.state() == Story.State.OFFERED) {
                coordinators
                        .everybody()
                        .forEach(coordinator -> outbox.tell(
                                coordinator,
                                "story_offered",
                                "story:offered:" + agreed.id() + ":" + agreed.version() + ":" + coordinator,
                                messages.offered(agreed),
                                About.program(agreed.program())));
            }
        });
    }

    /** Somebody takes it back; what stands in the channel is removed, and the other hears of it without a reason. */
    public StoryStep withdraw(Story story, PersonId who) {
        return stored(story.withdraw(who), withdrawn -> {
            posts.takeBack(postKey(withdrawn), "story_retracted");
            digests.withdrawn(withdrawn);
            outbox.tell(
                    withdrawn.otherThan(who),
                    "story_withdrawn",
                    "story:withdrawn:" + withdrawn.id(),
                    messages.withdrawn(withdrawn),
                    About.pairing(withdrawn.program(), withdrawn.pairing().value()));
        });
    }

    /** A coordinator posts it in the program's channel; empty when the program has none yet. */
    public Optional<StoryStep> post(Story story, PersonId coordinator) {
        Program program = programs.get(story.program());
        return program.channel()
                .map(channel -> stored(story.post(time.now()), posted -> {
                    outbox.post(
                            channel,
                            "story",
                            postKey(posted),
                            messages.post(posted, program),
                            About.program(program.id()));
                    audit.record(coordinator, "story.posted", posted.id().value());
                    for (PersonId person : List.of(posted.author(), posted.partner())) {
                        outbox.tell(
                                person,
                                "story_posted",
                                "story:posted:" + posted.id() + ":" + person,
                                messages.posted(posted),
                                About.program(program.id()));
                    }
                }));
    }

    /** A coordinator leaves it out of the channel for now. */
    public StoryStep setAside(Story story, PersonId coordinator) {
        return stored(
                story.setAside(),
                aside -> audit.record(coordinator, "story.set_aside", aside.id().value()));
    }

    private void askPartner(Story story) {
        outbox.tell(
                story.partner(),
                "story_drafted",
                "story:drafted:" + story.id() + ":" + story.version(),
                messages.drafted(story),
                About.pairing(story.program(), story.pairing().value()));
    }

    private static String postKey(Story story) {
        return "story:post:" + story.id();
    }

    private StoryStep stored(StoryStep step, Consumer<Story> then) {
        if (step instanceof StoryStep.Changed(Story changed)) {
            Story stored = stories.update(changed);
            then.accept(stored);
            return new StoryStep.Changed(stored);
        }
        return step;
    }
}
