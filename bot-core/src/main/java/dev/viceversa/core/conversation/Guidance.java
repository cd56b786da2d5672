package dev.viceversa.core.conversation;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says what the bot is for and which commands somebody may use; finds the nearest for a slip of the keys. Thread-safe. */
@Singleton
final class Guidance {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    Message welcome(Visitor visitor) {
        return message(visitor, "help.welcome");
    }

    Message help(Visitor visitor) {
        return message(visitor, "help.intro");
    }

    Message nearest(String word, Visitor visitor) {
        List<Command> near = permitted(visitor)
                .sorted(Comparator.comparingInt(command -> DISTANCE.apply(command.word(), word)))
                .limit(3)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("help.unknown", "word", word));
        blocks.add(new Block.Facts(near.stream().map(Guidance::fact).toList()));
        return new Message(Text.of("help.unknown", "word", word), blocks);
    }

    private Message message(Visitor visitor, String intro) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("help.title"));
        blocks.add(Block.prose(intro));
        blocks.add(new Block.Facts(permitted(visitor)
                .filter(command -> !command.coordinators())
                .map(Guidance::fact)
                .toList()));
        if (visitor.coordinator()) {
            blocks.add(Block.prose("help.coordinators"));
            blocks.add(new Block.Facts(permitted(visitor)
                    .filter(Command::coordinators)
                    .map(Guidance::fact)
                    .toList()));
        }
        blocks.add(Block.quiet(visitor.coordinator() ? "help.what_you_see" : "help.what_coordinators_see"));
        blocks.add(Block.quiet("help.privacy_note"));
        return new Message(Text.of("help.title"), blocks);
    }

    private static Stream<Command> permitted(Visitor visitor) {
        return Arrays.stream(Command.values()).filter(command -> !command.coordinators() || visitor.coordinator());
    }

    private static Block.Fact fact(Command command) {
        return new Block.Fact(Text.verbatim(command.word()), Text.of("help." + command.word()));
    }
}
