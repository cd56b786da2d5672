package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.matching.HardRule;
import dev.viceversa.core.matching.Objective;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProblemFault;
import dev.viceversa.core.matching.Proposal;
import dev.viceversa.core.matching.ProposalDiff;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.matching.Unmatched;
import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.ChangeSince;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages behind a preview: who is left and why, what another run changed, what keeps it from being published. Never
 * names, counts or hints at anything confidential. Only reads. Thread-safe.
 */
@Singleton
final class PreviewDetails {

    private static final int PEOPLE_A_PAGE = 12;
    private static final int MOST_LISTED = 12;
    private static final int MOST_RULES = 3;

    private final People people;
    private final Programs programs;

    PreviewDetails(People people, Programs programs) {
        this.people = people;
        this.programs = programs;
    }

    /** One page of who has no partner and why, and the pairs that were ruled out. */
    Message left(Preview preview, int wanted) {
        List<Unmatched> unmatched = preview.proposal().unmatched();
        int pages = Math.max(1, Math.ceilDiv(unmatched.size(), PEOPLE_A_PAGE));
        int page = Math.clamp(wanted, 0, pages - 1);
        List<Unmatched> shown =
                unmatched.subList(page * PEOPLE_A_PAGE, Math.min(unmatched.size(), (page + 1) * PEOPLE_A_PAGE));
        Names names =
                Names.of(people, Stream.concat(shown.stream().map(Unmatched::person), Names.idsOf(preview.bars())));
        Text title = Text.of("match.left_title", "people", unmatched.size());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        if (!shown.isEmpty()) {
            blocks.add(new Block.Facts(shown.stream()
                    .map(one -> new Block.Fact(label(one, names), reason(one.reason())))
                    .toList()));
        }
        if (pages > 1) {
            blocks.add(Block.quiet("match.page", "page", page + 1, "pages", pages));
        }
        for (Pair bar : preview.bars().stream().sorted().limit(MOST_LISTED).toList()) {
            blocks.add(Block.prose("match.barred", "mentor", names.of(bar.mentor()), "mentee", names.of(bar.mentee())));
            if (!preview.published()) {
                blocks.add(Block.Buttons.of(Button.of("match.allow", PreviewCards.action("allow", preview, bar))));
            }
        }
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Button.of("match.previous", PreviewCards.action("left", preview, page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(Button.of("match.next", PreviewCards.action("left", preview, page + 1)));
        }
        buttons.add(back(preview));
        blocks.add(new Block.Buttons(buttons));
        return new Message(title, blocks);
    }

    /** Two previews side by side. */
    Message compare(Preview before, Preview after) {
        ProposalDiff diff = ProposalDiff.between(before.proposal(), after.proposal());
        Names names = Names.of(
                people,
                Names.idsOf(Stream.concat(diff.gained().stream(), diff.lost().stream())
                        .toList()));
        Text title = Text.of("match.compare_title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        List<Block.Fact> facts = new ArrayList<>(List.of(
                fact("kept", Text.of("match.count_pairs", "count", diff.kept())),
                fact("gained", pairs(diff.gained(), names)),
                fact("lost", pairs(diff.lost(), names)),
                fact(
                        "concerned",
                        Text.of("match.count_people", "count", diff.people().size()))));
        List<Text> otherwise = CountsForm.differences(before.counts(), after.counts());
        if (otherwise.isEmpty()) {
            facts.add(fact("difference", difference(diff.difference())));
        } else {
            // Fits under different weights are different measures: their sums say nothing side by side.
            facts.add(fact("counts", Text.list(otherwise)));
            facts.add(fact(
                    "difference",
                    Text.of(
                            "match.difference_otherwise",
                            "mentees",
                            signed(diff.difference().mentees()),
                            "mentors",
                            signed(diff.difference().newMentors()))));
        }
        blocks.add(new Block.Facts(facts));
        blocks.add(
                Block.Buttons.of(back(after), Button.of("match.show_before", PreviewCards.action("show", before, 0))));
        return new Message(title, blocks);
    }

    /** Why nothing was matched. */
    Message faults(Program program, List<ProblemFault> faults) {
        Names names = Names.of(people, faults.stream().flatMap(FaultWords::named));
        Text title = Text.of("match.refused");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        faults.stream().limit(MOST_LISTED).forEach(fault -> blocks.add(new Block.Prose(FaultWords.of(fault, names))));
        blocks.add(
                faults.stream().anyMatch(FaultWords::aboutPins)
                        ? Block.Buttons.of(PreviewCards.fresh(program), PreviewCards.unpinned(program))
                        : Block.Buttons.of(PreviewCards.fresh(program)));
        return new Message(title, blocks);
    }

    /** What keeps a preview from being published. */
    Message changed(Preview preview, List<ChangeSince> changes) {
        Names names = Names.of(people, changes.stream().flatMap(PreviewDetails::named));
        Text title = Text.of("match.changed_title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(Block.prose("match.changed"));
        changes.stream().limit(MOST_LISTED).forEach(change -> blocks.add(new Block.Prose(words(change, names))));
        if (changes.size() > MOST_LISTED) {
            blocks.add(Block.quiet("match.and_more", "count", changes.size() - MOST_LISTED));
        }
        blocks.add(Block.Buttons.of(PreviewCards.fresh(programs.get(preview.program()))));
        return new Message(title, blocks);
    }

    private static Text label(Unmatched unmatched, Names names) {
        return Text.of(
                unmatched.role() == Role.MENTOR ? "match.a_mentor" : "match.a_mentee",
                "name",
                names.of(unmatched.person()));
    }

    static Text reason(Unmatched.Reason reason) {
        return switch (reason) {
            case Unmatched.Reason.NobodyPermitted(var removed) when removed.isEmpty() -> Text.of("match.why_nobody");
            case Unmatched.Reason.NobodyPermitted(var removed) ->
                Text.of(
                        "match.why_rules",
                        "rules",
                        Text.list(removed.entrySet().stream()
                                .map(entry -> rule(entry.getKey(), entry.getValue()))
                                .toList()));
            case Unmatched.Reason.Contested(int persons, int places) ->
                Text.of("match.why_contested", "people", persons, "places", places);
            case Unmatched.Reason.NotProven() -> Text.of("match.why_nobody");
        };
    }

    /** Why there is no pair at all: the rules that stand in the way of most people, most of all first. */
    static Text nobody(Proposal proposal) {
        Map<HardRule, Long> people = proposal.unmatched().stream()
                .map(Unmatched::reason)
                .filter(Unmatched.Reason.NobodyPermitted.class::isInstance)
                .flatMap(reason -> ((Unmatched.Reason.NobodyPermitted) reason).removed().keySet().stream())
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));
        if (people.isEmpty()) {
            return Text.of("match.no_pair");
        }
        return Text.of(
                "match.no_pair_rules",
                "rules",
                Text.list(people.entrySet().stream()
                        .sorted(Map.Entry.<HardRule, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_RULES)
                        .map(entry -> name(entry.getKey()))
                        .toList()));
    }

    private static Text rule(HardRule rule, int count) {
        return Text.of("match.rule_count", "rule", name(rule), "count", count);
    }

    static Text name(HardRule rule) {
        return Text.of("match.rule_" + rule.name().toLowerCase(Locale.ROOT));
    }

    private static Text difference(Objective difference) {
        return Text.of(
                "match.difference",
                "mentees",
                signed(difference.mentees()),
                "mentors",
                signed(difference.newMentors()),
                "fit",
                signed(difference.fit() / 100));
    }

    private static String signed(long number) {
        return number > 0 ? "+" + number : Long.toString(number);
    }

    static Text pairs(Collection<Pair> pairs, Names names) {
        List<Text> said = new ArrayList<>(pairs.stream()
                .limit(MOST_LISTED)
                .map(pair -> Text.of("match.two", "mentor", names.of(pair.mentor()), "mentee", names.of(pair.mentee())))
                .toList());
        if (pairs.size() > MOST_LISTED) {
            said.add(Text.of("match.and_more", "count", pairs.size() - MOST_LISTED));
        }
        return Text.list(said);
    }

    private static Text words(ChangeSince change, Names names) {
        return switch (change) {
            case ChangeSince.NoLongerOpen(var person) ->
                Text.of("match.no_longer_open", "name", names.of(person.value()));
            case ChangeSince.Different(var person) -> Text.of("match.different", "name", names.of(person.value()));
            case ChangeSince.NoLongerPossible(Pair pair) ->
                Text.of("match.not_possible", "mentor", names.of(pair.mentor()), "mentee", names.of(pair.mentee()));
            case ChangeSince.Faulty(ProblemFault fault) -> FaultWords.of(fault, names);
        };
    }

    private static Stream<String> named(ChangeSince change) {
        return switch (change) {
            case ChangeSince.NoLongerOpen(var person) -> Stream.of(person.value());
            case ChangeSince.Different(var person) -> Stream.of(person.value());
            case ChangeSince.NoLongerPossible(Pair pair) -> Stream.of(pair.mentor(), pair.mentee());
            case ChangeSince.Faulty(ProblemFault fault) -> FaultWords.named(fault);
        };
    }

    static Button back(Preview preview) {
        return Button.of("match.show", PreviewCards.action("show", preview, 0));
    }

    static Block.Fact fact(String name, Text value) {
        return new Block.Fact(Text.of("match.fact_" + name), value);
    }
}
