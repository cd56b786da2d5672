package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Publication;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a coordinator sees of a publication. Before the common instant nothing about answers; afterwards "introduced" or
 * "open again", the same for a no, a silence, a change in the company and an ending. Only reads. Thread-safe.
 */
@Singleton
final class PublicationCards {

    private static final int MOST_LISTED = 20;

    private final Pairings pairings;
    private final People people;
    private final Programs programs;
    private final ProgramTime time;

    PublicationCards(Pairings pairings, People people, Programs programs, ProgramTime time) {
        this.pairings = pairings;
        this.people = people;
        this.programs = programs;
        this.time = time;
    }

    /** Right after publishing. */
    Message card(Publication publication) {
        Text title = Text.of(
                "match.published_title",
                "program",
                programs.get(publication.program()).name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.addAll(standing(publication));
        return new Message(title, blocks);
    }

    /** When it had been published before, by a double click or by somebody else. */
    Message already(Publication publication) {
        Text title = Text.of("match.already_published");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(Text.of(
                "match.already_published_by",
                "name",
                people.find(publication.publishedBy())
                        .map(person -> person.name())
                        .orElse("–"),
                "at",
                publication.publishedAt())));
        blocks.addAll(standing(publication));
        return new Message(title, blocks);
    }

    List<Block> standing(Publication publication) {
        List<Pairing> all = pairings.ofPublication(publication.id());
        if (publication.toldAt().isEmpty() || time.now().isBefore(publication.hearAt())) {
            return List.of(
                    Block.prose("match.waiting", "pairs", all.size(), "at", publication.hearAt()),
                    Block.quiet("match.waiting_private"),
                    preview(publication));
        }
        Names names = Names.of(
                people,
                all.stream()
                        .flatMap(pairing -> Stream.of(
                                pairing.mentor().value(), pairing.mentee().value())));
        long introduced = all.stream().filter(PublicationCards::together).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose(
                "match.heard",
                "at",
                publication.toldAt().get(),
                "introduced",
                introduced,
                "open",
                all.size() - introduced));
        if (!all.isEmpty()) {
            blocks.add(new Block.Facts(all.stream()
                    .limit(MOST_LISTED)
                    .map(pairing -> new Block.Fact(
                            Text.of(
                                    "match.two",
                                    "mentor",
                                    names.of(pairing.mentor().value()),
                                    "mentee",
                                    names.of(pairing.mentee().value())),
                            Text.of(state(pairing))))
                    .toList()));
        }
        if (all.size() > MOST_LISTED) {
            blocks.add(Block.quiet("match.and_more", "count", all.size() - MOST_LISTED));
        }
        blocks.add(preview(publication));
        return blocks;
    }

    /** Back to what was published: its reasons, its list, and whether it comes out the same again. */
    private static Block preview(Publication publication) {
        return Block.Buttons.of(Button.of(
                "match.show_published", ActionRef.of(MatchConversation.FLOW, "show", publication.preview(), "0")));
    }

    private static boolean together(Pairing pairing) {
        return pairing.living() || pairing.state() == Pairing.State.COMPLETED;
    }

    private static String state(Pairing pairing) {
        return switch (pairing.state()) {
            case INTRODUCED -> "match.state_introduced";
            case ACTIVE -> "match.state_active";
            case COMPLETED -> "match.state_completed";
            case PROPOSED, ACCEPTED, DECLINED, EXPIRED, FROZEN, ENDED -> "match.state_open_again";
        };
    }
}
