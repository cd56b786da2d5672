package dev.viceversa.core.conversation.deliveries;

import dev.viceversa.core.delivery.DeliveryReport;
import dev.viceversa.core.delivery.DeliveryReport.Line;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Recipient;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What did not arrive, program by program, with what to do; never what a message says. Only reads. Thread-safe. */
@Singleton
final class DeliveryCards {

    static final String FLOW = "deliveries";
    /** More would be a list nobody works through; the latest come first. */
    private static final int MOST = 20;

    private final DeliveryReport report;
    private final DeliveryWords words;
    private final Programs programs;
    private final People people;

    DeliveryCards(DeliveryReport report, DeliveryWords words, Programs programs, People people) {
        this.report = report;
        this.words = words;
        this.programs = programs;
        this.people = people;
    }

    /** Everything, after a sentence about what just happened. */
    Message overview(Optional<Text> news) {
        List<Identity> unreachable = report.unreachable();
        List<Line> failed = report.failed(MOST);
        List<Line> unknown = report.unknown(MOST);
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(Block.heading("deliveries.title"));
        List<Platform> shutOut = report.shutOut();
        shutOut.forEach(platform ->
                blocks.add(Block.prose("deliveries.shut_out_" + platform.name().toLowerCase(Locale.ROOT))));
        if (shutOut.isEmpty() && unreachable.isEmpty() && failed.isEmpty() && unknown.isEmpty()) {
            blocks.add(Block.prose("deliveries.nothing"));
            return new Message(Text.of("deliveries.title"), blocks);
        }
        Map<PersonId, Person> known = people.findAll(Stream.concat(
                        unreachable.stream().map(Identity::person),
                        Stream.concat(failed.stream(), unknown.stream()).flatMap(line -> person(line).stream()))
                .toList());
        blocks.addAll(unreachable(unreachable, known));
        byProgram(failed, unknown).forEach((program, lines) -> {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Prose(program.map(id -> Text.of(
                            "deliveries.of_program", "program", programs.get(id).name()))
                    .orElseGet(() -> Text.of("deliveries.of_none"))));
            blocks.addAll(lines(lines, known));
        });
        if (failed.size() == MOST || unknown.size() == MOST) {
            blocks.add(Block.quiet("deliveries.more", "most", MOST));
        }
        blocks.add(Block.quiet("deliveries.who"));
        return new Message(news.orElseGet(() -> Text.of("deliveries.title")), blocks);
    }

    private List<Block> unreachable(List<Identity> unreachable, Map<PersonId, Person> known) {
        if (unreachable.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("deliveries.unreachable", "count", unreachable.size()));
        blocks.add(new Block.Facts(unreachable.stream()
                .limit(MOST)
                .map(identity -> new Block.Fact(
                        Text.of(
                                "deliveries.somebody_on",
                                "name",
                                name(identity.person(), known),
                                "platform",
                                platform(identity.account().platform())),
                        words.unreachable(identity)))
                .toList()));
        if (unreachable.size() > MOST) {
            blocks.add(Block.quiet("deliveries.more", "most", MOST));
        }
        return blocks;
    }

    private List<Block> lines(Collection<Line> lines, Map<PersonId, Person> known) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        for (Line line : lines) {
            if (line.recipient() instanceof Recipient.ToChannel && !failed(line)) {
                continue;
            }
            facts.add(new Block.Fact(
                    what(line, known), failed(line) ? words.reason(line) : Text.of("deliveries.doubt_person")));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        lines.stream()
                .filter(line -> line.recipient() instanceof Recipient.ToChannel && !failed(line))
                .forEach(line -> {
                    blocks.add(Block.prose("deliveries.doubt_channel", "what", what(line, known)));
                    blocks.add(Block.Buttons.of(
                            Button.primary("deliveries.there", ActionRef.of(FLOW, "there", line.id())),
                            Button.of("deliveries.again", ActionRef.of(FLOW, "again", line.id()))
                                    .confirmedBy(new Button.Confirmation(
                                            Text.of("deliveries.again"),
                                            Text.of("deliveries.again_question"),
                                            Text.of("deliveries.again_yes"),
                                            Text.of("deliveries.again_no")))));
                });
        return blocks;
    }

    private Text what(Line line, Map<PersonId, Person> known) {
        Instant at = line.settledAt().orElse(line.dueAt());
        return switch (line.recipient()) {
            case Recipient.ToPerson(PersonId id) ->
                Text.of("deliveries.to_person", "what", words.kind(line), "name", name(id, known), "at", at);
            case Recipient.ToChannel channel ->
                Text.of(
                        "deliveries.to_channel",
                        "what",
                        words.kind(line),
                        "channel",
                        channel.channel().channel(),
                        "at",
                        at);
        };
    }

    private static Map<Optional<ProgramId>, List<Line>> byProgram(List<Line> failed, List<Line> unknown) {
        Map<Optional<ProgramId>, List<Line>> byProgram = new LinkedHashMap<>();
        Stream.concat(unknown.stream(), failed.stream()).forEach(line -> byProgram
                .computeIfAbsent(line.program(), none -> new ArrayList<>())
                .add(line));
        return byProgram;
    }

    private static boolean failed(Line line) {
        return line.state() == DeliveryState.FAILED;
    }

    private static Optional<PersonId> person(Line line) {
        return line.recipient() instanceof Recipient.ToPerson(PersonId id) ? Optional.of(id) : Optional.empty();
    }

    private static String name(PersonId person, Map<PersonId, Person> known) {
        return Optional.ofNullable(known.get(person)).map(Person::name).orElse("–");
    }

    private static String platform(Platform platform) {
        return platform == Platform.SLACK ? "Slack" : "Teams";
    }
}
