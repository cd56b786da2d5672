package dev.viceversa.core.conversation;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All conversations, by flow and by command. Refuses to start when two claim the same. Thread-safe. */
@Singleton
public final class Conversations {

    private final Map<String, Conversation> byFlow = new HashMap<>();
    private final Map<Command, Conversation> byCommand = new EnumMap<>(Command.class);

    Conversations(List<Conversation> all) {
        for (Conversation conversation : all) {
            if (byFlow.put(conversation.flow(), conversation) != null) {
                throw new IllegalStateException("Two conversations are called " + conversation.flow());
            }
            for (Command command : conversation.commands()) {
                if (byCommand.put(command, conversation) != null) {
                    throw new IllegalStateException("Two conversations answer " + command);
                }
            }
        }
    }

    Optional<Conversation> of(String flow) {
        return Optional.ofNullable(byFlow.get(flow));
    }

    Optional<Conversation> of(Command command) {
        return Optional.ofNullable(byCommand.get(command));
    }
}
