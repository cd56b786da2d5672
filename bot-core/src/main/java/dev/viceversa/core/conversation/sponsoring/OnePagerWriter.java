package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.insight.YouSaidWeDid;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.sponsor.Sheet;
import dev.viceversa.core.sponsor.Sheets;
import dev.viceversa.core.story.Stories;
import dev.viceversa.core.story.Story;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words the sponsor's page: sums and groups that were released, what pairs agreed to share, what stands in the channel.
 * Nothing of a single person. No longer wanted by somebody who is not the sponsor any more.
 */
@Singleton
final class OnePagerWriter implements Writer {

    private static final int MOST_DECISIONS = 3;
    private static final int MOST_STORIES = 3;

    private final Programs programs;
    private final Sheets sheets;
    private final OnePagerCharts charts;
    private final YouSaidWeDid ledger;
    private final Stories stories;

    OnePagerWriter(Programs programs, Sheets sheets, OnePagerCharts charts, YouSaidWeDid ledger, Stories stories) {
        this.programs = programs;
        this.sheets = sheets;
        this.charts = charts;
        this.ledger = ledger;
        this.stories = stories;
    }

    @Override
    public String kind() {
        return OnePagers.KIND;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        Optional<Program> program = delivery.about()
                .program()
                .flatMap(programs::find)
                .filter(found -> found.state() == Program.State.RUNNING)
                .filter(found -> found.sponsor().filter(reader.id()::equals).isPresent());
        String turn = delivery.about().subject().getOrDefault(OnePagers.TURN, "0");
        return program.flatMap(found -> {
            List<Sheet> until = sheets.of(found.id()).stream()
                    .filter(sheet -> sheet.turn() <= Integer.parseInt(turn))
                    .toList();
            return until.isEmpty() ? Optional.empty() : Optional.of(page(found, until, reader.reader()));
        });
    }

    private Message page(Program program, List<Sheet> until, Reader reader) {
        Sheet sheet = until.getLast();
        Text title = Text.of("sponsor.title", "program", program.name(), "at", sheet.at());
        int least = program.rules().smallestScores();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(Block.Facts.of(
                fact("mentors", sheet.mentors(), least),
                fact("mentees", sheet.mentees(), least),
                fact("pairs", sheet.pairs(), least),
                fact("held", sheet.held(), least)));
        blocks.addAll(charts.sessions(until, reader));
        blocks.addAll(charts.scores(program, sheet.at(), reader));
        blocks.add(Block.heading("insight.ledger_show"));
        blocks.addAll(ledger.blocks(program.id(), MOST_DECISIONS));
        blocks.add(Block.Buttons.of(Button.of(
                "sponsor.ledger", ActionRef.of("insight", "ledger", program.id().value()))));
        blocks.addAll(shared(program));
        blocks.add(new Block.Divider());
        blocks.add(Block.quiet("sponsor.limits", "least", least));
        return new Message(title, blocks);
    }

    private List<Block> shared(Program program) {
        List<Story> posted = stories.in(program.id(), Story.State.POSTED);
        if (posted.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("sponsor.stories", "count", posted.size()));
        posted.reversed().stream()
                .limit(MOST_STORIES)
                .forEach(story -> blocks.add(new Block.Quote(Text.verbatim(story.title()), Optional.empty())));
        return blocks;
    }

    private static Block.Fact fact(String name, OptionalInt count, int least) {
        Text value = count.isPresent()
                ? Text.of("sponsor.count", "n", count.getAsInt())
                : Text.of("sponsor.too_few", "least", least);
        return new Block.Fact(Text.of("sponsor.fact_" + name), value);
    }
}
