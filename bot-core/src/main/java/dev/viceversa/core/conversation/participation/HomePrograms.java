package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.HomeSection;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;

/** What somebody takes part in and what they could join. Thread-safe. */
@Singleton
final class HomePrograms implements HomeSection {

    private final Standings standings;

    HomePrograms(Standings standings) {
        this.standings = standings;
    }

    @Override
    public int place() {
        return 300;
    }

    @Override
    public List<Block> blocks(Visitor visitor) {
        List<Block> blocks = standings.blocks(visitor);
        return blocks.isEmpty() ? List.of(Block.prose("home.nothing")) : blocks;
    }
}
