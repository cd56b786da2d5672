package dev.viceversa.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleCsvTest {

    private static final String HEADER = "email,name,level,manager_email\n";
    private final LineErrors errors = new LineErrors();

    @Test
    void every_column_is_read_in_any_order_and_case() {
        List<CsvPerson> people = read("""
            Name,EMAIL,level,manager_email,team,department,site,time_zone,languages,working_hours,reviewer_emails,\
            assistant_email,slack_user_id,teams_object_id
            Mia Berg,Mia@Example.com,2,Tom@example.com,Web,IT,Kiel,Europe/Berlin,de;en,Mo-Th 08:30-17:00,\
            "a@example.com; b@example.com",x@example.com,U123,0F8fad5b-d9cb-469f-a165-70867728950e
            Tom,tom@example.com,7,,,,,,,,,,,
            """);
        assertThat(errors.rejected().errors()).isEmpty();
        CsvPerson mia = people.getFirst();
        assertThat(mia.line()).isEqualTo(2);
        assertThat(mia.email()).isEqualTo("mia@example.com");
        assertThat(mia.manager()).contains("tom@example.com");
        assertThat(mia.zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(mia.languages()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
        assertThat(mia.hours().orElseThrow().written()).isEqualTo("Mo-Th 08:30-17:00");
        assertThat(mia.reviewers()).containsExactlyInAnyOrder("a@example.com", "b@example.com");
        assertThat(mia.slackUser()).contains("U123");
        assertThat(mia.teamsUser()).contains("0f8fad5b-d9cb-469f-a165-70867728950e");
        assertThat(people.getLast().manager()).isEmpty();
        assertThat(people.getLast().hours()).isEqualTo(Optional.empty());
    }

    @Test
    void semicolons_a_byte_order_mark_and_windows_line_ends_are_fine() {
        List<CsvPerson> people = read("\uFEFFemail;name;level;manager_email\r\ntom@example.com;Berg, Tom;7;\r\n");
        assertThat(errors.any()).isFalse();
        assertThat(people).extracting(CsvPerson::name).containsExactly("Berg, Tom");
    }

    @Test
    void each_bad_field_is_said_with_its_line() {
        read("email,name,level,manager_email,time_zone,working_hours,slack_user_id\n"
                + "tom@example.com,Tom,7,,,,\n"
                + "\n"
                + "mia@example.com,Mia,junior,tom@example.com,Europe/Berln,Mo 17:00-08:00,mia\n"
                + ",Nobody,0,tom@example,,,\n"
                + "ann@example.com," + "x".repeat(201) + ",3,tom@example.com,,,,one too many\n");
        assertThat(said())
                .containsExactly(
                        "4: \"junior\" is not a level. A level is a number from 1, the most junior, to 99.",
                        "4: \"Europe/Berln\" is not a time zone. Time zones are written like \"Europe/Berlin\".",
                        "4: \"Mo 17:00-08:00\" are not working hours. They are written like \"Mo-Th 08:30-17:00\".",
                        "4: \"mia\" in \"slack_user_id\" is not an id of that platform.",
                        "5: The column \"email\" must be filled in.",
                        "5: \"0\" is not a level. A level is a number from 1, the most junior, to 99.",
                        "6: This line has 8 fields, the header has 7.");
    }

    @Test
    void a_name_too_long_says_how_much_fits() {
        read(HEADER + "ann@example.com," + "x".repeat(201) + ",3,\n");
        assertThat(said()).containsExactly("2: The column \"name\" has 201 characters; 200 fit.");
    }

    @Test
    void the_header_must_name_what_is_required_and_nothing_unknown() {
        read("email,name,level,boss\ntom@example.com,Tom,7,\n");
        assertThat(said())
                .containsExactly(
                        "1: There is no column \"boss\".", "1: The header lacks the column \"manager_email\".");
    }

    @Test
    void a_wrong_encoding_is_said_with_its_line() {
        byte[] latin = (HEADER + "tom@example.com,Tom,7,\njo@example.com,J\u00f6rg,3,tom@example.com\n")
                .getBytes(Charset.forName("ISO-8859-1"));
        new PeopleCsv(errors).read(latin);
        assertThat(said()).containsExactly("3: This line is not UTF-8. Please save the file as \"CSV UTF-8\".");
    }

    @Test
    void quotes_that_never_close_and_empty_files_are_said() {
        read(HEADER + "tom@example.com,\"Tom,7,\n");
        assertThat(said()).hasSize(1).first().asString().startsWith("2: Quotation marks");
        LineErrors empty = new LineErrors();
        new PeopleCsv(empty).read(new byte[0]);
        assertThat(empty.rejected().errors()).hasSize(1);
        LineErrors nobody = new LineErrors();
        new PeopleCsv(nobody).read(HEADER.getBytes(StandardCharsets.UTF_8));
        assertThat(nobody.rejected().errors()).hasSize(1);
    }

    @Test
    void a_circle_is_said_once_at_its_first_line() {
        check("tom@example.com,Tom,7,\n"
                + "a@example.com,A,3,c@example.com\n"
                + "b@example.com,B,4,a@example.com\n"
                + "c@example.com,C,5,b@example.com\n"
                + "d@example.com,D,1,a@example.com\n");
        assertThat(said())
                .containsExactly(
                        "3: The reporting line of a@example.com leads back to itself, by way of c@example.com.");
    }

    @Test
    void being_ones_own_manager_is_a_circle_too() {
        check("tom@example.com,Tom,7,tom@example.com\n");
        assertThat(said()).hasSize(1);
    }

    @Test
    void somebody_twice_an_unknown_manager_and_a_missing_one_are_said() {
        check("tom@example.com,Tom,7,\n"
                + "mia@example.com,Mia,2,ghost@example.com\n"
                + "MIA@example.com,Mia,2,tom@example.com\n"
                + "jo@example.com,Jo,3,\n");
        assertThat(said())
                .containsExactly(
                        "3: The manager ghost@example.com is not in the file.",
                        "4: mia@example.com stands in line 3 already.",
                        "5: The column \"manager_email\" may be empty only at the highest level.");
    }

    @Test
    void somebody_twice_whose_lines_lead_to_each_other_does_not_confuse_the_search_for_circles() {
        check("x@example.com,X,7,\na@example.com,A,3,x@example.com\nx@example.com,X,4,a@example.com\n");
        assertThat(said()).containsExactly("4: x@example.com stands in line 2 already.");
    }

    @Test
    void a_bad_line_does_not_make_its_reports_wrong() {
        check("tom@example.com,Tom,top,\nmia@example.com,Mia,2,tom@example.com\n");
        assertThat(said()).hasSize(1).first().asString().contains("\"top\" is not a level");
    }

    private List<CsvPerson> read(String csv) {
        return new PeopleCsv(errors).read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private void check(String lines) {
        Hierarchy.check(read(HEADER + lines), errors);
    }

    private List<String> said() {
        Texts texts = new Texts();
        return errors.rejected().errors().stream()
                .map(error -> error.line() + ": " + texts.say(error.reason(), Reader.UNKNOWN))
                .toList();
    }
}
