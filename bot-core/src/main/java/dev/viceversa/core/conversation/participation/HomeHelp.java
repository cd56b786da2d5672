package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.HomeSection;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;

/** How to go on from the home page. Thread-safe. */
@Singleton
final class HomeHelp implements HomeSection {

    @Override
    public int place() {
        return 900;
    }

    @Override
    public List<Block> blocks(Visitor visitor) {
        return List.of(new Block.Divider(), Block.quiet(visitor.coordinator() ? "home.help_coordinator" : "home.help"));
    }
}
