package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.pairing.AgreementWords;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Primers;
import dev.viceversa.core.pairing.Terms;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cadence;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.RubricRow;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agreement as a form: made from what is known, and read back into terms.
 *
 * @param draft what it starts with
 * @param usual how often this program meets
 * @param rubric the track's rows, to choose two or three of
 * @param primer what helps the one who fills it in
 */
record AgreementForm(
        Pairing pairing,
        Person mentor,
        Person mentee,
        Draft draft,
        Cadence usual,
        List<RubricRow> rubric,
        Block primer) {

    /** What the fields start with; anything may still be missing. */
    record Draft(
            String purpose,
            List<String> skills,
            Cadence cadence,
            String inScope,
            String outOfScope,
            String confidentiality,
            String mentorGains,
            String menteeGains,
            LocalDate endsOn,
            List<String> rows) {

        static Draft of(Terms terms) {
            return new Draft(
                    terms.purpose(),
                    terms.skills(),
                    terms.cadence(),
                    terms.inScope(),
                    terms.outOfScope(),
                    terms.confidentiality(),
                    terms.mentorGains(),
                    terms.menteeGains(),
                    terms.endsOn(),
                    terms.rows());
        }
    }

    private static final int PURPOSE = 400;
    private static final int SKILL = 120;
    private static final int LONG = 600;

    /** @param onSubmit carries the new revision's id and the revision that was seen */
    Form form(ActionRef onSubmit) {
        List<Element> elements = new ArrayList<>();
        elements.add(Block.prose("agreement.intro"));
        elements.add(new Input.LongText(
                "purpose", Text.of("agreement.purpose"), hint("purpose"), true, PURPOSE, draft.purpose()));
        for (int i = 0; i < Terms.MOST_SKILLS; i++) {
            elements.add(new Input.ShortText(
                    "skill_" + (i + 1),
                    Text.of("agreement.skill_" + (i + 1)),
                    i == 0 ? hint("skill") : Optional.empty(),
                    i == 0,
                    SKILL,
                    i < draft.skills().size() ? draft.skills().get(i) : ""));
        }
        elements.add(new Input.ChooseOne(
                "cadence",
                Text.of("agreement.cadence"),
                Optional.of(Text.of(
                        "agreement.cadence_hint", "minutes", usual.length().toMinutes())),
                true,
                rhythms()
                        .map(every -> new Input.Option(every.toString(), AgreementWords.every(every)))
                        .toList(),
                Optional.of(draft.cadence().every().toString())));
        elements.add(new Input.ChooseMany(
                "rows",
                Text.of("agreement.rows"),
                Optional.of(Text.of("agreement.rows_hint")),
                true,
                rubric.stream()
                        .map(row -> new Input.Option(row.key(), row.name()))
                        .toList(),
                Terms.MOST_ROWS,
                draft.rows()));
        elements.add(longText("in_scope", false, draft.inScope()));
        elements.add(longText("out_of_scope", false, draft.outOfScope()));
        elements.add(longText("confidentiality", true, draft.confidentiality()));
        elements.add(gains("mentor_gains", mentor, draft.mentorGains()));
        elements.add(gains("mentee_gains", mentee, draft.menteeGains()));
        elements.add(new Input.Day(
                "ends_on", Text.of("agreement.ends_on"), Optional.empty(), true, Optional.of(draft.endsOn())));
        elements.add(primer);
        elements.add(Primers.groundRules());
        elements.add(Input.chooseMany(
                "ground_rules",
                "agreement.ground_rules",
                true,
                List.of(new Input.Option("yes", Text.of("agreement.ground_rules_yes"))),
                1));
        elements.add(Block.quiet("agreement.who_sees"));
        return new Form(Text.of("agreement.title"), Text.of("agreement.submit"), elements, onSubmit);
    }

    /** What was filled in; the answers fit the form already. */
    Draft read(Answers answers) {
        List<String> skills = Stream.of("skill_1", "skill_2", "skill_3")
                .map(answers::text)
                .flatMap(Optional::stream)
                .toList();
        Period every = answers.text("cadence")
                .filter(value -> rhythms().anyMatch(rhythm -> rhythm.toString().equals(value)))
                .map(Period::parse)
                .orElse(usual.every());
        return new Draft(
                answers.textOrEmpty("purpose"),
                skills,
                new Cadence(every, usual.length(), usual.sessions()),
                answers.textOrEmpty("in_scope"),
                answers.textOrEmpty("out_of_scope"),
                answers.textOrEmpty("confidentiality"),
                answers.textOrEmpty("mentor_gains"),
                answers.textOrEmpty("mentee_gains"),
                answers.day("ends_on").orElse(draft.endsOn()),
                answers.chosen("rows").stream().distinct().toList());
    }

    /** The program's usual rhythm first, and what a pair may choose instead. */
    private Stream<Period> rhythms() {
        return Stream.concat(
                        Stream.of(usual.every(), draft.cadence().every()),
                        Stream.of(Period.ofDays(14), Period.ofDays(21), Period.ofMonths(1)))
                .distinct();
    }

    private static Input longText(String name, boolean required, String initial) {
        return new Input.LongText(name, Text.of("agreement." + name), hint(name), required, LONG, initial);
    }

    private static Input gains(String name, Person person, String initial) {
        return new Input.LongText(
                name, Text.of("agreement.gains", "name", person.name()), Optional.empty(), false, LONG, initial);
    }

    private static Optional<Text> hint(String name) {
        return Optional.of(Text.of("agreement." + name + "_hint"));
    }
}
