package dev.viceversa.core.survey;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.release.Group;
import dev.viceversa.core.text.Text;
import java.util.Locale;

/**
 * The one thing by which outcomes of a survey may be shown apart. A program declares it; a wave keeps the one that was
 * declared before it opened.
 */
public enum Dimension {
    /** Never shown apart. */
    NONE,
    /** Mentors and mentees. */
    ROLE,
    DEPARTMENT,
    SITE;

    /** The group somebody belongs to; empty when they belong to none. */
    public String groupOf(Person person, Role role) {
        return switch (this) {
            case NONE -> "";
            case ROLE -> role.name();
            case DEPARTMENT -> person.standing().department().orElse("");
            case SITE -> person.standing().site().orElse("");
        };
    }

    /** How a group is called. */
    public Text label(Group group) {
        return switch (group.kind()) {
            case EVERYBODY -> Text.of("survey.everybody");
            case OTHERS -> Text.of("survey.others");
            case NAMED ->
                this == ROLE
                        ? Text.of("survey.side_" + group.name().toLowerCase(Locale.ROOT))
                        : Text.verbatim(group.name());
        };
    }
}
