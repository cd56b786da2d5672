package dev.viceversa.core.story;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All success stories. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Stories {

    private final StoryRows rows;
    private final Sealer sealer;

    Stories(StoryRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    public Optional<Story> find(StoryId id) {
        return rows.findById(id.value()).map(row -> row.story(sealer));
    }

    /** Stories this person is one of the two of, oldest first, whatever their state. */
    public List<Story> of(PersonId person) {
        return rows.ofPerson(person.value()).stream()
                .map(row -> row.story(sealer))
                .toList();
    }

    /** A program's stories in one state, oldest first. Only for states in which both agreed may others be shown them. */
    public List<Story> in(ProgramId program, Story.State state) {
        return rows.findByProgramIdAndStateOrderByWrittenAt(program.value(), state.name()).stream()
                .map(row -> row.story(sealer))
                .toList();
    }

    public void add(Story story) {
        rows.save(StoryRow.of(story, sealer));
    }

    /**
     * Stores a changed story and returns it as it stands now.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public Story update(Story story) {
        return rows.update(StoryRow.of(story, sealer)).story(sealer);
    }

    void remove(StoryId id) {
        rows.deleteById(id.value());
    }
}
