package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.kit.dialogue.Colleagues;
import dev.viceversa.kit.dialogue.PairScenes;
import dev.viceversa.kit.dialogue.Scenes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A coordinator opens everything there is: every command, every button behind it, every file handed out. Whatever people
 * wrote, answered, declined or rather avoided is nowhere to be read.
 */
class CoordinatorSeesTest {

    private static final Pattern LINK = Pattern.compile("/files/([A-Za-z0-9_-]{43})");
    private static final int DEEPEST = 5;
    /** Stands in everything private that is planted. */
    private static final String SECRET = "SECRET";

    @Test
    void a_coordinator_who_opens_everything_reads_nothing_private() {
        try (CoreStage stage = CoreStage.onH2();
                Overheard logs = new Overheard()) {
            Set<String> planted = plant(stage);
            List<String> seen = new ArrayList<>(everything(stage));
            assertThat(seen).as("pages a coordinator can open").hasSizeGreaterThan(25);
            // And once more when the survey has closed: one writer is too few for words to be told.
            stage.turn(Duration.ofDays(7));
            seen.addAll(everything(stage));
            assertThat(String.join("\n", seen)).contains("Mia", "Ruth", "Digital tandem");
            for (String secret : planted) {
                assertThat(seen).noneMatch(page -> page.contains(secret));
            }
            // Ben declined: to a coordinator he is open again like anybody else.
            // Only the help uses the word, to say that nobody is told.
            assertThat(seen).noneMatch(page -> page.replace("whether they declined", "")
                    .toLowerCase(Locale.ROOT)
                    .contains("declined"));
            assertThat(seen).noneMatch(page -> page.contains("would rather change") || page.contains("Mostly"));
            assertThat(stage.house().getBean(AuditLog.class).entries())
                    .isNotEmpty()
                    .noneMatch(entry -> entry.subject().contains(SECRET));
            assertThat(logs.lines()).isNotEmpty().noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void a_wish_not_to_meet_somebody_cannot_be_told_from_a_refusal_and_leaves_no_trace() {
        try (CoreStage stage = CoreStage.onH2();
                Overheard logs = new Overheard()) {
            Scenes.openProgram(stage);
            Actor mia = PairScenes.mentor(stage, "Mia");
            Actor ruth = PairScenes.mentee(stage, "Ruth");
            PairScenes.published(stage);
            mia.presses("No, thank you");
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            Actor ben = PairScenes.mentor(stage, "Ben");
            wishesNotWith(ben, ruth);

            String refused = whyNot(stage, mia, ruth);
            assertThat(whyNot(stage, ben, ruth).replace("Ben", "Mia")).isEqualTo(refused);
            assertThat(everything(stage))
                    .filteredOn(page -> page.matches("(?s).*\\bBen\\b.*"))
                    .isNotEmpty()
                    // Only the list of people uses such a word, to say that nobody is shown it.
                    .filteredOn(page -> page.replace("would rather avoid is not shown to anybody", "")
                            .toLowerCase(Locale.ROOT)
                            .matches("(?s).*(not with|avoid|wish).*"))
                    .isEmpty();
            assertThat(stage.house().getBean(AuditLog.class).entries())
                    .isNotEmpty()
                    .noneMatch(entry -> (entry.actor() + entry.subject())
                            .contains(ben.person().value()));
            assertThat(logs.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(ben.person().value())
                            && line.contains(ruth.person().value()));
        }
    }

    private static void wishesNotWith(Actor actor, Actor other) {
        actor.types("settings");
        actor.presses("Not with");
        actor.presses("Name somebody");
        actor.submits(Map.of("person", other.account().user()));
        assertThat(actor.latest()).contains("Noted. Nobody is told.");
    }

    /** What a coordinator reads who asks why these two are no pair. */
    private static String whyNot(CoreStage stage, Actor mentor, Actor mentee) {
        Actor coordinator = stage.coordinator();
        coordinator.types("match preview");
        coordinator.presses("Why not these two?");
        coordinator.submits(Map.of(
                "mentor", mentor.person().value(), "mentee", mentee.person().value()));
        assertThat(coordinator.latest()).contains(mentor.name(), mentee.name());
        return coordinator.latest();
    }

    @Test
    void help_says_to_both_what_coordinators_can_and_cannot_see() {
        try (CoreStage stage = CoreStage.onH2()) {
            assertThat(stage.actor("Mia").types("help"))
                    .contains("What coordinators can see: who takes part")
                    .contains("What they cannot see: your notes, agreement, answers, questions, concerns");
            assertThat(stage.coordinator().types("help"))
                    .contains("As a coordinator you can see who takes part")
                    .contains("You cannot see anybody's notes");
        }
    }

    /** Everything private a program holds, each with a word of its own. */
    private static Set<String> plant(CoreStage stage) {
        Set<String> planted = new HashSet<>();
        Scenes.openProgram(stage);
        Actor mia = stage.actor("Mia");
        mia.types("join");
        mia.presses("Share as a mentor");
        mia.submits(Map.of("offers", "ai_everyday", "seats", "1", "hope", secret("hope", planted), "consent", "yes"));
        Colleagues.standsAt(stage, mia, 1);
        Actor ruth = PairScenes.mentee(stage, "Ruth");
        Actor ben = PairScenes.mentor(stage, "Ben");
        PairScenes.mentee(stage, "Carla");
        PairScenes.published(stage);
        mia.presses("Yes, introduce us");
        ben.presses("No, thank you");
        stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
        Actor partner = mia.latest().contains("Ruth") ? ruth : stage.actor("Carla");

        mia.presses("Propose our agreement");
        Map<String, String> agreement = new HashMap<>(PairScenes.agreement(stage, secret("purpose", planted)));
        for (String field :
                List.of("skill_1", "in_scope", "out_of_scope", "confidentiality", "mentor_gains", "mentee_gains")) {
            agreement.put(field, secret(field, planted));
        }
        mia.submits(agreement);
        partner.presses("Accept, ground rules too");
        mia.types("session");
        mia.presses("We have met already");
        mia.submits(
                Map.of("day", LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).toString()));
        mia.presses("Mostly " + partner.name());
        mia.presses("I would rather change");
        mia.types("reflect");
        mia.presses("Write a note");
        mia.submits(Map.of("words", secret("note", planted)));
        mia.types("story");
        mia.presses("Tell a story with " + partner.name());
        mia.submits(Map.of("title", secret("title", planted), "words", secret("story", planted), "named", "yes"));
        partner.types("ask");
        partner.presses("Ask a question");
        partner.submits(Map.of("words", secret("question", planted)));
        mia.types("insight");
        mia.presses("Record an insight");
        mia.submits(Map.of("learned", secret("learned", planted), "reach", secret("reach", planted)));
        Actor kim = contacts(stage);
        mia.types("concern");
        mia.submits(Map.of("contact", kim.person().value(), "words", secret("concern", planted)));
        Actor avoided = stage.actor(secret("avoided", planted));
        avoided.types("help");
        wishesNotWith(mia, avoided);
        stage.turn(Duration.ofDays(31));
        mia.types("status");
        mia.presses("Answer, one minute");
        mia.submits(Map.of("worth", "4", "change", secret("comment", planted)));
        assertThat(mia.latest()).contains("Your answers are in");
        return planted;
    }

    private static Actor contacts(CoreStage stage) {
        Actor kim = stage.actor("Kim");
        Actor lou = stage.actor("Lou");
        for (Actor contact : List.of(kim, lou)) {
            contact.types("help");
            Colleagues.standsAt(stage, contact, 3);
        }
        stage.coordinator().types("program");
        stage.coordinator().presses("Trusted contacts");
        stage.coordinator()
                .submits(Map.of(
                        "contact_1",
                        kim.account().user(),
                        "contact_2",
                        lou.account().user()));
        return kim;
    }

    private static String secret(String what, Set<String> planted) {
        String words = SECRET + what.replace("_", "");
        planted.add(words);
        return words;
    }

    /** Every page, form and file a coordinator can reach, without changing anything. */
    private static List<String> everything(CoreStage stage) {
        Actor coordinator = stage.coordinator();
        Probe probe = new Probe(
                stage.house(),
                coordinator.account(),
                LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusDays(9));
        Rendering rendering = new Rendering(stage.house().getBean(Texts.class));
        List<String> seen = new ArrayList<>(coordinator.inbox());
        Deque<Map.Entry<ActionRef, Integer>> open = new ArrayDeque<>();
        Set<ActionRef> known = new HashSet<>();
        List<Reply> first = new ArrayList<>(List.of(probe.home(), probe.wouldType("match preview")));
        for (Command command : Command.values()) {
            first.add(probe.wouldType(command.word()));
        }
        first.forEach(reply -> look(reply, 0, rendering, seen, open, known));
        stage.house()
                .getBean(StageCourier.class)
                .at(coordinator.account().user())
                .forEach(standing ->
                        Probe.actions(standing.message().blocks()).forEach(action -> note(action, 0, open, known)));
        while (!open.isEmpty()) {
            Map.Entry<ActionRef, Integer> next = open.remove();
            if (next.getValue() < DEEPEST) {
                look(probe.wouldPress(next.getKey()), next.getValue() + 1, rendering, seen, open, known);
            }
        }
        seen.addAll(files(stage));
        return seen;
    }

    /** Files are offered for good only when the button is pressed for good. */
    private static List<String> files(CoreStage stage) {
        Actor coordinator = stage.coordinator();
        coordinator.types("match preview");
        coordinator.presses("Download as CSV");
        Files files = stage.house().getBean(Files.class);
        List<String> contents = LINK.matcher(coordinator.latest())
                .results()
                .flatMap(link -> files.take(link.group(1)).stream())
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .toList();
        assertThat(contents).isNotEmpty();
        return contents;
    }

    private static void look(
            Reply reply,
            int depth,
            Rendering rendering,
            List<String> seen,
            Deque<Map.Entry<ActionRef, Integer>> open,
            Set<ActionRef> known) {
        seen.add(words(reply, rendering));
        Probe.actions(reply).forEach(action -> note(action, depth, open, known));
    }

    private static void note(
            ActionRef action, int depth, Deque<Map.Entry<ActionRef, Integer>> open, Set<ActionRef> known) {
        if (known.add(action)) {
            open.add(Map.entry(action, depth));
        }
    }

    private static String words(Reply reply, Rendering rendering) {
        Reader reader = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
        return switch (reply) {
            case Reply.Say(var message) -> rendering.blocks(message.blocks(), reader);
            case Reply.Replace(var message) -> rendering.blocks(message.blocks(), reader);
            case Reply.ShowHome(var home) -> rendering.blocks(home.blocks(), reader);
            case Reply.Ask(Form form) -> rendering.form(form, reader);
            case Reply.Correct(Form form, var _) -> rendering.form(form, reader);
            case Reply.Nothing() -> "";
        };
    }
}
