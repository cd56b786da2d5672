package dev.viceversa.core.reflection;

import dev.viceversa.core.database.Contested;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.session.SessionId;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Private notes. There is no way to read somebody else's: every question names the author. Takes part in the caller's
 * transaction. Thread-safe.
 */
@Singleton
public class Reflections {

    private final ReflectionRows rows;
    private final Sealer sealer;

    Reflections(ReflectionRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /** This person's own notes, newest first. */
    public List<Reflection> of(PersonId author) {
        return rows.findByPersonIdOrderByWrittenAtDesc(author.value()).stream()
                .map(row -> row.reflection(sealer))
                .toList();
    }

    /** Whether this person wrote something after this session. */
    public boolean wrote(PersonId author, SessionId session) {
        return rows.existsBySessionIdAndPersonId(session.value(), author.value());
    }

    /** Keeps a note; one that is kept already stays as it is. Returns whether it was new. */
    public boolean add(Reflection reflection) {
        if (rows.existsById(reflection.id())) {
            return false;
        }
        Contested.insert(() -> rows.save(ReflectionRow.of(reflection, sealer)));
        return true;
    }

    /** Deletes one of this person's own notes. Returns whether there was one. */
    public boolean delete(String id, PersonId author) {
        return rows.deleteByIdAndPersonId(id, author.value()) > 0;
    }

    /** Deletes everything this person wrote. */
    public void forget(PersonId author) {
        rows.deleteByPersonId(author.value());
    }
}
