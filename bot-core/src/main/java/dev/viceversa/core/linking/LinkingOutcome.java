package dev.viceversa.core.linking;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Person;

/** What came of typing a code, or of confirming it. Immutable. */
public sealed interface LinkingOutcome {

    /**
     * The code fits: the account that asked for it has to say yes.
     *
     * @param code the id of the code, for the question
     * @param issuer whoever asked for the code
     */
    record AskIssuer(String code, Person issuer, Identity claimant) implements LinkingOutcome {}

    /** The two accounts are one person's now. */
    record Linked(Person person, Identity added) implements LinkingOutcome {}

    /** No such code, used already, or too old. Which of these is not told. */
    record NoSuchCode() implements LinkingOutcome {}

    /** Both accounts are this person's already. */
    record SamePerson() implements LinkingOutcome {}

    /** Both take part in programs, or both stand in the company's people data: they are not made one. */
    record TwoPeople() implements LinkingOutcome {}
}
