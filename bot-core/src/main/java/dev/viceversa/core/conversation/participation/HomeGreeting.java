package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.HomeSection;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;

/** Says hello. Thread-safe. */
@Singleton
final class HomeGreeting implements HomeSection {

    @Override
    public int place() {
        return 0;
    }

    @Override
    public List<Block> blocks(Visitor visitor) {
        return List.of(Block.heading("home.hello", "name", visitor.person().name()), Block.prose("home.intro"));
    }
}
