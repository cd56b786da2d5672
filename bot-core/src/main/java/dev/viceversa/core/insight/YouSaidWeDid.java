package dev.viceversa.core.insight;

import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "You said, we did": what pairs of a program let others read, and what came of it. Only reads. Thread-safe. */
@Singleton
public class YouSaidWeDid {

    private final Insights insights;

    YouSaidWeDid(Insights insights) {
        this.insights = insights;
    }

    /**
     * The ledger for whoever leads the program: how many, then the latest word for word, without names.
     *
     * @param most how many to quote
     */
    public List<Block> blocks(ProgramId program, int most) {
        List<SharedInsight> shared = insights.consented(program);
        List<Block> blocks = new ArrayList<>();
        if (shared.isEmpty()) {
            blocks.add(Block.prose("insight.ledger_empty"));
            return blocks;
        }
        blocks.add(Block.prose(
                "insight.ledger_count",
                "shared",
                shared.size(),
                "changed",
                count(shared, Decision.Kind.CHANGED),
                "will",
                count(shared, Decision.Kind.WILL_CHANGE)));
        shared.stream().limit(most).forEach(insight -> blocks.addAll(entry(insight)));
        if (shared.size() > most) {
            blocks.add(Block.quiet("insight.ledger_more", "more", shared.size() - most));
        }
        blocks.add(Block.quiet("insight.ledger_note"));
        return blocks;
    }

    /** What the mentee said came of an insight, as a line. */
    public static Text outcome(Optional<Decision> decision) {
        return decision.map(made -> made.words().isEmpty()
                        ? kind(made)
                        : Text.of("insight.outcome", "kind", kind(made), "words", Text.verbatim(made.words())))
                .orElseGet(() -> Text.of("insight.undecided"));
    }

    private static Text kind(Decision made) {
        return Text.of("insight.decision_" + made.kind().name().toLowerCase(Locale.ROOT));
    }

    private static List<Block> entry(SharedInsight insight) {
        return List.of(
                new Block.Quote(Text.verbatim(insight.learned()), Optional.empty()),
                Block.Facts.of(
                        new Block.Fact(Text.of("insight.fact_reach"), Text.verbatim(insight.reach())),
                        new Block.Fact(Text.of("insight.fact_outcome"), outcome(insight.decision()))));
    }

    private static int count(List<SharedInsight> shared, Decision.Kind kind) {
        return (int) shared.stream()
                .flatMap(insight -> insight.decision().stream())
                .filter(made -> made.kind() == kind)
                .count();
    }
}
