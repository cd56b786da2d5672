package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.file.Files;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.kit.dialogue.PairScenes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PreviewExportTest {

    @Test
    void the_proposal_is_handed_out_as_a_list_once_and_no_name_becomes_a_formula() {
        try (Stage stage = CoreStage.onH2()) {
            PairScenes.miaAndRuthJoined(stage);
            PairScenes.mentee(stage, "Olga");
            People people = stage.house().getBean(People.class);
            Person mia = people.get(stage.actor("Mia").person());
            people.update(new Person(
                    mia.id(),
                    mia.version(),
                    "=HYPERLINK(\"x\")",
                    mia.email(),
                    mia.standing(),
                    mia.habits(),
                    mia.left()));
            stage.coordinator().types("match preview");
            stage.coordinator().presses("Download as CSV");
            Matcher link = Pattern.compile("/files/([A-Za-z0-9_-]{43})")
                    .matcher(stage.coordinator().latest());
            assertThat(link.find()).isTrue();
            Files files = stage.house().getBean(Files.class);
            String list = new String(files.take(link.group(1)).orElseThrow().bytes(), StandardCharsets.UTF_8);
            assertThat(list)
                    .startsWith("mentor,mentor_email,mentee,mentee_email,fit,pinned,why\r\n")
                    .contains("\"'=HYPERLINK(\"\"x\"\")\",mia@example.com,")
                    .contains("2 people compete for 1 place");
            assertThat(files.take(link.group(1))).isEmpty();
        }
    }
}
