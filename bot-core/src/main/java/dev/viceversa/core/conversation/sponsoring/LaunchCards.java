package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.conversation.joining.JoinMessages;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.sponsor.Launch;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A launch as its sponsor sees it, and as the channel does. Only reads. Thread-safe. */
@Singleton
final class LaunchCards {

    static final String FLOW = "launch";

    private final People people;
    private final Programs programs;

    LaunchCards(People people, Programs programs) {
        this.people = people;
        this.programs = programs;
    }

    /** Where it stands, for the sponsor, with what they can do. */
    Message standing(Launch launch) {
        Program program = programs.get(launch.program());
        Text title =
                Text.of("launch.standing_" + launch.state().name().toLowerCase(Locale.ROOT), "program", program.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("launch.title"));
        blocks.add(new Block.Prose(title));
        if (launch.waiting() || launch.state() == Launch.State.POSTED) {
            blocks.add(words(launch));
        }
        if (launch.state() == Launch.State.DRAFTED) {
            blocks.add(Block.quiet("launch.nothing_yet"));
        }
        List<Button> buttons = buttons(launch);
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return new Message(title, blocks);
    }

    /** In the channel. */
    Message post(Launch launch, Program program) {
        Text title = Text.of("program.invitation", "program", program.name());
        return Message.of(
                title,
                new Block.Heading(title),
                words(launch),
                Block.Buttons.of(JoinMessages.join(program)),
                Block.quiet(
                        "program.invitation_until",
                        "until",
                        programs.currentCohort(program.id()).lastMoment()));
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("–");
    }

    private Block words(Launch launch) {
        return new Block.Quote(
                Text.verbatim(launch.words()), Optional.of(Text.of("launch.by", "name", name(launch.sponsor()))));
    }

    private static List<Button> buttons(Launch launch) {
        return switch (launch.state()) {
            case DRAFTED ->
                List.of(
                        Button.primary("launch.confirm", on("confirm", launch)),
                        Button.of("launch.rewrite", on("rewrite", launch)),
                        Button.of("launch.rather_not", on("withdraw", launch)));
            case CONFIRMED ->
                List.of(
                        Button.of("launch.rewrite", on("rewrite", launch)),
                        Button.of("launch.rather_not", on("withdraw", launch)));
            case POSTED -> List.of(Button.of("launch.take_back", on("withdraw", launch)));
            case DECLINED, WITHDRAWN, REPLACED -> List.of();
        };
    }

    private static ActionRef on(String verb, Launch launch) {
        // The version tells the words that were read from the words that stand there now.
        return ActionRef.of(FLOW, verb, launch.id().value(), Long.toString(launch.version()));
    }
}
