package dev.viceversa.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeopleCsvProperties {

    private final Texts texts = new Texts();

    @Property(tries = 2000)
    void whatever_arrives_ends_in_people_or_in_errors_that_can_be_said(@ForAll("files") byte[] file) {
        LineErrors errors = new LineErrors();
        List<CsvPerson> people = new PeopleCsv(errors).read(file);
        Hierarchy.check(people, errors);
        ImportOutcome.Rejected rejected = errors.rejected();
        long lines = 1 + countLines(file);
        assertThat(rejected.errors()).allSatisfy(error -> {
            assertThat(error.line()).isBetween(1L, lines);
            assertThat(texts.say(error.reason(), Reader.UNKNOWN)).isNotBlank().doesNotContain("\n");
        });
        if (!errors.any()) {
            assertThat(people).isNotEmpty().allMatch(CsvPerson::sound);
        }
    }

    @Property(tries = 300)
    void a_company_written_down_is_read_back(@ForAll("companies") List<String> names) {
        StringBuilder csv = new StringBuilder("email;name;level;manager_email\n");
        for (int i = 0; i < names.size(); i++) {
            csv.append("p%d@example.com;\"%s\";%d;%s%n"
                    .formatted(
                            i,
                            names.get(i).replace("\"", "\"\""),
                            i == 0 ? 9 : 8 - i % 8,
                            i == 0 ? "" : "p" + (i - 1) / 2 + "@example.com"));
        }
        LineErrors errors = new LineErrors();
        List<CsvPerson> people = new PeopleCsv(errors).read(csv.toString().getBytes(StandardCharsets.UTF_8));
        Hierarchy.check(people, errors);
        assertThat(errors.rejected().errors()).isEmpty();
        assertThat(people)
                .extracting(CsvPerson::name)
                .isEqualTo(names.stream().map(String::strip).toList());
    }

    @Provide
    Arbitrary<List<String>> companies() {
        return Arbitraries.strings()
                .withChars("abcÄöü \"',;|🙂שלום"
                        .chars()
                        .mapToObj(c -> (char) c)
                        .filter(c -> !Character.isSurrogate(c))
                        .map(String::valueOf)
                        .collect(Collectors.joining())
                        .toCharArray())
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(name -> !name.isBlank())
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<String> field = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "a@example.com",
                        "b@example.com",
                        "3",
                        "-1",
                        "99999999999",
                        "Europe/Berlin",
                        "Mo-Fr 09:00-17:00",
                        "Mo-",
                        "de;en",
                        "\"",
                        "\"\"",
                        "\"a\nb\"",
                        "U1",
                        "{0}",
                        "'"),
                Arbitraries.strings().all().ofMaxLength(12));
        Arbitrary<String> header = Arbitraries.of(
                "email,name,level,manager_email\n",
                "email;name;level;manager_email;time_zone;working_hours\n",
                "\uFEFFemail,name,level,manager_email,languages,reviewer_emails,slack_user_id\n",
                "email,email\n",
                "");
        Arbitrary<String> line = Combinators.combine(field.list().ofMaxSize(8), Arbitraries.of(",", ";"))
                .as((fields, delimiter) -> String.join(delimiter, fields));
        Arbitrary<byte[]> written = Combinators.combine(
                        header, line.list().ofMaxSize(12), Arbitraries.of("\n", "\r\n", "\r"))
                .as((first, lines, end) -> (first + String.join(end, lines)).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(
                written, Arbitraries.bytes().array(byte[].class).ofMaxSize(200));
    }

    private static long countLines(byte[] file) {
        long lines = 0;
        for (byte b : file) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        return lines;
    }
}
