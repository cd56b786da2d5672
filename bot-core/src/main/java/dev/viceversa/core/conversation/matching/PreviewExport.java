package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.matching.ProposedPair;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.matching.Unmatched;
import dev.viceversa.core.pairing.ReasonWords;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A preview as a CSV file behind a single-use link: pairs first, then who is left and why. Thread-safe. */
@Singleton
final class PreviewExport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("mentor", "mentor_email", "mentee", "mentee_email", "fit", "pinned", "why")
            .get();

    private final People people;
    private final Programs programs;
    private final ReasonWords reasons;
    private final Texts texts;
    private final Files files;

    PreviewExport(People people, Programs programs, ReasonWords reasons, Texts texts, Files files) {
        this.people = people;
        this.programs = programs;
        this.reasons = reasons;
        this.texts = texts;
        this.files = files;
    }

    Message offer(Preview preview, Visitor visitor) {
        String path = files.offer(
                visitor.id(),
                "matches.csv",
                "text/csv; charset=utf-8",
                csv(preview, visitor.reader()).getBytes(StandardCharsets.UTF_8));
        Text words = Text.of("match.csv_ready");
        return Message.of(words, new Block.Prose(words), new Block.Download(Text.of("match.csv_file"), path));
    }

    String csv(Preview preview, Reader reader) {
        Program program = programs.get(preview.program());
        Map<PersonId, Person> persons = people.findAll(Stream.concat(
                        Names.idsOf(preview.proposal().pairs().stream()
                                .map(ProposedPair::pair)
                                .toList()),
                        preview.proposal().unmatched().stream().map(Unmatched::person))
                .map(PersonId::new)
                .toList());
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (ProposedPair proposed : preview.proposal().pairs()) {
                Optional<Person> mentor = person(persons, proposed.pair().mentor());
                Optional<Person> mentee = person(persons, proposed.pair().mentee());
                Text why = reasons.line(preview.reasons(proposed.pair()), program);
                printer.printRecord(
                        name(mentor),
                        email(mentor),
                        name(mentee),
                        email(mentee),
                        proposed.fit().total() / 100,
                        proposed.pinned(),
                        harmless(texts.say(why, reader)));
            }
            for (Unmatched unmatched : preview.proposal().unmatched()) {
                Optional<Person> person = person(persons, unmatched.person());
                boolean mentor = unmatched.role() == Role.MENTOR;
                printer.printRecord(
                        mentor ? name(person) : "",
                        mentor ? email(person) : "",
                        mentor ? "" : name(person),
                        mentor ? "" : email(person),
                        "",
                        "",
                        harmless(texts.say(PreviewDetails.reason(unmatched.reason()), reader)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A list in memory could not be written", e);
        }
        return csv.toString();
    }

    private static Optional<Person> person(Map<PersonId, Person> persons, String id) {
        return Optional.ofNullable(persons.get(new PersonId(id)));
    }

    private static String name(Optional<Person> person) {
        return person.map(Person::name).map(PreviewExport::harmless).orElse("");
    }

    private static String email(Optional<Person> person) {
        return person.flatMap(Person::email).map(PreviewExport::harmless).orElse("");
    }

    /** Spreadsheets take cells that begin like this for formulas; with an apostrophe in front they are words. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
