package dev.viceversa.core.conversation.growth;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.participation.StatusSection;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.growth.Moment;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way to one's own growth. Thread-safe. */
@Singleton
final class GrowthStatus implements StatusSection {

    private final GrowthView view;

    GrowthStatus(GrowthView view) {
        this.view = view;
    }

    @Override
    public int place() {
        return 310;
    }

    @Override
    public List<Block> blocks(Visitor visitor, Enrollment enrollment, Program program) {
        List<Block> blocks = new ArrayList<>();
        for (Pairing pairing : view.pairings(visitor.id())) {
            if (!pairing.program().equals(program.id())) {
                continue;
            }
            Optional<Moment> open = view.open(pairing, visitor.id());
            open.ifPresent(moment -> blocks.addAll(GrowthCards.offer(pairing, moment)));
            if (!view.path(pairing, visitor.id()).isEmpty()) {
                blocks.add(Block.Buttons.of(GrowthCards.showPath(pairing)));
            }
        }
        return blocks;
    }

    /** After the end it can still be looked at. */
    @Override
    public List<Block> afterwards(Visitor visitor, Enrollment enrollment, Program program) {
        return blocks(visitor, enrollment, program);
    }
}
