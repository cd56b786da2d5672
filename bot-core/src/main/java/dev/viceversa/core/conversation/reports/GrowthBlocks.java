package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.growth.GrowthFigure;
import dev.viceversa.core.staying.StayingFigure;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.Block;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was released at the end of an intake besides its surveys: growth row by row, and how many stayed. Pure. */
final class GrowthBlocks {

    private GrowthBlocks() {}

    static List<Block> of(Track track, List<GrowthFigure> growth, List<StayingFigure> staying) {
        List<Block> blocks = new ArrayList<>();
        if (!growth.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(Block.heading("report.growth"));
            blocks.add(new Block.Prose(track.report().growth()));
            blocks.add(new Block.Facts(
                    byRow(growth).values().stream().map(GrowthBlocks::row).toList()));
            blocks.add(Block.quiet("report.growth_limits"));
        }
        if (!staying.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(Block.heading("report.staying"));
            staying.forEach(figure -> blocks.add(Block.prose(
                    "report.staying_value", "at", figure.releasedAt(), "figure", OutcomeCards.score(figure.cell()))));
            blocks.add(Block.quiet("report.staying_limits"));
        }
        return blocks;
    }

    /** The figures of one row and intake belong together. */
    private record Key(String row, Instant releasedAt) {}

    private static Map<Key, List<GrowthFigure>> byRow(List<GrowthFigure> growth) {
        return growth.stream()
                .collect(Collectors.groupingBy(
                        figure -> new Key(figure.row(), figure.releasedAt()), LinkedHashMap::new, Collectors.toList()));
    }

    private static Block.Fact row(List<GrowthFigure> path) {
        return new Block.Fact(
                path.getFirst().name(),
                Text.list(path.stream()
                        .map(figure -> Text.of(
                                "report.growth_" + figure.moment().name().toLowerCase(Locale.ROOT),
                                "figure",
                                OutcomeCards.score(figure.cell())))
                        .toList()));
    }
}
