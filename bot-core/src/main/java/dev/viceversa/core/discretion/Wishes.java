package dev.viceversa.core.discretion;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.NotWith;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom people asked not to be paired with. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Wishes implements NotWith {

    /** More than this is no longer a wish about people. */
    public static final int MOST = 20;

    private static final String TABLE = "not_with";

    private final WishRows rows;
    private final Sealer sealer;
    private final IdSource ids;

    Wishes(WishRows rows, Sealer sealer, IdSource ids) {
        this.rows = rows;
        this.sealer = sealer;
        this.ids = ids;
    }

    /** Whom this person named: for this person's own eyes and for matching only. */
    public List<PersonId> of(PersonId person) {
        return rows.findByPersonId(person.value()).stream().map(this::other).toList();
    }

    @Override
    public Map<PersonId, Set<PersonId>> of(Collection<PersonId> people) {
        Map<PersonId, Set<PersonId>> wishes = new HashMap<>();
        if (!people.isEmpty()) {
            rows.findByPersonIdIn(people.stream().map(PersonId::value).toList())
                    .forEach(row -> wishes.computeIfAbsent(new PersonId(row.personId()), _ -> new HashSet<>())
                            .add(other(row)));
        }
        return wishes;
    }

    /** Remembers a wish; twice is once. Returns whether there was room for it. */
    public boolean add(PersonId person, PersonId other) {
        List<PersonId> named = of(person);
        if (named.contains(other)) {
            return true;
        }
        if (named.size() >= MOST) {
            return false;
        }
        String id = ids.next();
        rows.save(new WishRow(id, person.value(), sealer.seal(other.value(), TABLE, id)));
        return true;
    }

    /** Takes a wish back. */
    public void remove(PersonId person, PersonId other) {
        rows.findByPersonId(person.value()).stream()
                .filter(row -> other(row).equals(other))
                .forEach(row -> rows.deleteById(row.id()));
    }

    /** Gives somebody's wishes to the same person's other self, when two accounts turn out to be one person's. */
    public void handOver(PersonId from, PersonId to) {
        rows.handOver(from.value(), to.value());
        remove(to, to);
    }

    /** Forgets everything about a person: what they wished, and what others wished about them. */
    void forget(PersonId person) {
        rows.findAll().stream()
                .filter(row ->
                        row.personId().equals(person.value()) || other(row).equals(person))
                .forEach(row -> rows.deleteById(row.id()));
    }

    private PersonId other(WishRow row) {
        return new PersonId(sealer.open(row.other(), TABLE, row.id()));
    }
}
