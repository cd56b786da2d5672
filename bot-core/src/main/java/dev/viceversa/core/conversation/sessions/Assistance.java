package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.session.Delegations;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What {@code session} says about assistants: whether one's own may handle dates, and whose dates one handles. Thread-safe. */
@Singleton
class Assistance {

    private final Delegations delegations;
    private final AssistantNews news;

    Assistance(Delegations delegations, AssistantNews news) {
        this.delegations = delegations;
        this.news = news;
    }

    List<Block> blocks(Visitor visitor, List<Scene> living) {
        List<Block> blocks = new ArrayList<>();
        if (living.stream().anyMatch(scene -> scene.role() == Role.MENTEE)) {
            delegations
                    .assistant(visitor.person())
                    .ifPresent(assistant -> blocks.addAll(AssistantCards.consent(
                            assistant, delegations.of(visitor.person()).isPresent())));
        }
        blocks.addAll(news.handled(visitor.id()));
        return blocks;
    }
}
