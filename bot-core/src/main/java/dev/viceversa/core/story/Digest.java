package dev.viceversa.core.story;

import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.List;

/**
 * One digest of stories in a channel. Immutable.
 *
 * @param turn counted from 1
 * @param version for optimistic locking; also tells one content from the next
 * @param stories which it tells of, in their order; none once all were taken back
 */
record Digest(ProgramId program, int turn, long version, List<StoryId> stories, Instant postedAt) {

    Digest {
        stories = List.copyOf(stories);
    }

    /** Without a story that was taken back. */
    Digest without(StoryId gone) {
        return new Digest(
                program,
                turn,
                version,
                stories.stream().filter(story -> !story.equals(gone)).toList(),
                postedAt);
    }
}
