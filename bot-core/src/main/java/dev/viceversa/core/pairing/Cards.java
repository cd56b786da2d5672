package dev.viceversa.core.pairing;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import java.util.Optional;

/** How a person is shown to somebody they are, or may be, paired with. */
public final class Cards {

    private Cards() {}

    /** Name, department and site: never level, team or reporting line. */
    public static Block.PersonCard of(Person person) {
        return new Block.PersonCard(person.id().value(), Text.verbatim(person.name()), where(person));
    }

    private static Optional<Text> where(Person person) {
        Optional<String> department = person.standing().department();
        Optional<String> site = person.standing().site();
        if (department.isPresent() && site.isPresent()) {
            return Optional.of(Text.of("pairing.where", "department", department.get(), "site", site.get()));
        }
        return department.or(() -> site).map(Text::verbatim);
    }
}
