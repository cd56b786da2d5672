package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks which mentor and which mentee: as lists while they are short enough to be read, by name otherwise. Immutable. */
record WhyNotForm(Preview preview, Roster mentors, Roster mentees) {

    private static final String MENTOR = "mentor";
    private static final String MENTEE = "mentee";

    /** What a platform's list holds. */
    private static final int LONGEST_LIST = 100;

    private static final int LONGEST_NAME = 150;
    private static final int MOST_NAMED = 5;

    static WhyNotForm of(Preview preview, People people) {
        return new WhyNotForm(
                preview, Roster.of(preview, Role.MENTOR, people), Roster.of(preview, Role.MENTEE, people));
    }

    Form form() {
        return new Form(
                Text.of("match.whynot_title"),
                Text.of("match.whynot_ask"),
                List.of(input(MENTOR, mentors), input(MENTEE, mentees)),
                ActionRef.of(MatchConversation.FLOW, "asked", preview.id()));
    }

    /** Problems by input name; empty when the answers name one mentor and one mentee. */
    Map<String, Text> problems(Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form(), answers));
        unclear(MENTOR, mentors, answers).ifPresent(problem -> problems.putIfAbsent(MENTOR, problem));
        unclear(MENTEE, mentees, answers).ifPresent(problem -> problems.putIfAbsent(MENTEE, problem));
        return problems;
    }

    /** The two asked about; the answers must have no problems. */
    Pair pair(Answers answers) {
        return new Pair(one(mentors, answers.textOrEmpty(MENTOR)), one(mentees, answers.textOrEmpty(MENTEE)));
    }

    private static String one(Roster roster, String words) {
        return roster.called(words).getFirst().id().value();
    }

    private static Optional<Text> unclear(String name, Roster roster, Answers answers) {
        List<Person> meant = roster.called(answers.textOrEmpty(name));
        return switch (meant.size()) {
            case 0 -> Optional.of(Text.of("match.whynot_nobody"));
            case 1 -> Optional.empty();
            default ->
                Optional.of(Text.of(
                        "match.whynot_several",
                        "count",
                        meant.size(),
                        "names",
                        String.join(
                                ", ",
                                meant.stream()
                                        .limit(MOST_NAMED)
                                        .map(person -> person.email()
                                                .map(email -> person.name() + " (" + email + ")")
                                                .orElse(person.name()))
                                        .toList())));
        };
    }

    private static Input input(String name, Roster roster) {
        Text label = Text.of("match.whynot_" + name);
        if (roster.people().size() > LONGEST_LIST) {
            return new Input.ShortText(
                    name, label, Optional.of(Text.of("match.whynot_by_name")), true, LONGEST_NAME, "");
        }
        return new Input.ChooseOne(
                name,
                label,
                Optional.empty(),
                true,
                roster.people().stream()
                        .map(person -> new Input.Option(person.id().value(), Text.verbatim(person.name())))
                        .toList(),
                Optional.empty());
    }
}
