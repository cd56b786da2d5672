package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.circle.Circle;
import dev.viceversa.core.circle.CircleId;
import dev.viceversa.core.circle.Circles;
import dev.viceversa.core.circle.Inviting;
import dev.viceversa.core.circle.Seat;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.kit.dialogue.Colleagues;
import dev.viceversa.kit.dialogue.PairScenes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Collects every button and form the two of a pair and a coordinator can reach, and lets everybody press and send them
 * who was never shown them: a stranger, another participant, a sponsor, the partner, the coordinator. Whoever was not
 * meant changes nothing and reads nothing of it.
 */
class EveryActionByEveryRoleTest {

    /** Words the pair keeps to itself. */
    private static final String SECRET = "Try AI on the merger";

    private static final int DEEPEST = 3;

    /** Of the same kind of button, so many are tried. */
    private static final int OF_A_KIND = 2;

    /** What anybody who works here may do by their own hand, whoever was shown the button. */
    private static final Set<String> FOR_ANYBODY = Set.of("join");

    /** What belongs to the two of a pair together, whichever of them was shown the button. */
    private static final Set<String> OF_THE_TWO =
            Set.of("agreement", "partner", "session", "story", "ask", "insight", "thanks");

    /** What writes something of the sender's own, whoever opened the form. */
    private static final Set<String> OF_ONES_OWN = Set.of("reflect/save", "concern/send");

    @Test
    void whoever_was_not_meant_changes_nothing_and_reads_nothing() {
        try (CoreStage stage = CoreStage.onH2()) {
            Map<String, Actor> roles = cast(stage);
            LocalDate day = stage.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(9);
            Map<String, Probe> probes = new LinkedHashMap<>();
            roles.forEach((role, actor) -> probes.put(role, new Probe(stage.house(), actor.account(), day)));
            stage.settle();

            Map<ActionRef, Set<String>> shown = new LinkedHashMap<>();
            Map<ActionRef, Form> forms = new LinkedHashMap<>();
            probes.forEach((role, probe) -> reach(stage, role, roles.get(role), probe, shown, forms));
            assertThat(kinds(shown.keySet())).as("flows reached").hasSizeGreaterThan(12);

            StateOfTheHouse house = new StateOfTheHouse(stage.house());
            Texts texts = stage.house().getBean(Texts.class);
            Rendering rendering = new Rendering(texts);
            List<String> broken = new ArrayList<>();
            Map<String, Integer> tried = new HashMap<>();
            for (Map.Entry<ActionRef, Set<String>> action : shown.entrySet()) {
                ActionRef ref = action.getKey();
                if (ref.ids().isEmpty()
                        || FOR_ANYBODY.contains(ref.flow())
                        || OF_ONES_OWN.contains(ref.flow() + "/" + ref.verb())) {
                    continue;
                }
                for (String role : roles.keySet()) {
                    String kind = role + " " + ref.flow() + "/" + ref.verb();
                    if (meant(role, ref, action.getValue()) || tried.merge(kind, 1, Integer::sum) > OF_A_KIND) {
                        continue;
                    }
                    Map<String, List<String>> before = house.read();
                    Reply reply = forms.containsKey(ref)
                            ? probes.get(role).submits(forms.get(ref))
                            : probes.get(role).presses(ref);
                    Map<String, List<String>> after = house.read();
                    if (!after.equals(before)) {
                        broken.add(kind + " changed " + changed(before, after));
                    }
                    if (words(reply, rendering).contains(SECRET)) {
                        broken.add(kind + " read what was not theirs");
                    }
                }
            }
            assertThat(broken).isEmpty();
            assertThat(tried).as("kinds of trespassing tried").hasSizeGreaterThan(60);
        }
    }

    private static boolean meant(String role, ActionRef ref, Set<String> shownTo) {
        boolean oneOfTheTwo = role.equals("mentor") || role.equals("partner");
        boolean shownToOneOfThem = shownTo.contains("mentor") || shownTo.contains("partner");
        return shownTo.contains(role) || oneOfTheTwo && shownToOneOfThem && OF_THE_TWO.contains(ref.flow());
    }

    private static Map<String, Actor> cast(CoreStage stage) {
        PairScenes.miaAndRuthJoined(stage);
        Actor ben = PairScenes.mentor(stage, "Ben");
        Actor carla = PairScenes.mentee(stage, "Carla");
        PairScenes.published(stage);
        for (Actor junior : List.of(stage.actor("Mia"), ben)) {
            junior.presses("Yes, introduce us");
        }
        stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
        Actor mia = stage.actor("Mia");
        Actor ruth = stage.actor("Ruth");
        Actor partner = mia.latest().contains("Ruth") ? ruth : carla;
        mia.presses("Propose our agreement");
        mia.submits(PairScenes.agreement(stage, SECRET));
        partner.presses("Accept, ground rules too");
        mia.types("story");
        mia.presses("Tell a story with " + partner.name());
        mia.submits(Map.of("title", SECRET, "words", SECRET, "named", "yes"));
        partner.types("ask");
        partner.presses("Ask a question");
        partner.submits(Map.of("words", SECRET));
        mia.types("insight");
        mia.presses("Record an insight");
        mia.submits(Map.of("learned", SECRET, "reach", SECRET));
        Actor kim = trustedContact(stage);
        mia.types("concern");
        mia.submits(Map.of("contact", kim.person().value(), "words", SECRET));
        Actor alex = stage.actor("Alex");
        alex.types("help");
        Colleagues.assistedBy(stage, partner, alex);
        partner.types("session");
        partner.presses("Let my assistant find dates");
        Actor otto = stage.actor("Otto");
        otto.types("help");
        Actor sponsor = sponsor(stage);
        invitedToACircle(stage, mia);
        stage.coordinator().types("program");
        stage.coordinator().presses("Launch post");
        stage.coordinator().submits(Map.of("words", SECRET));
        Map<String, Actor> roles = new LinkedHashMap<>();
        roles.put("mentor", mia);
        roles.put("partner", partner);
        roles.put("other participant", ben);
        roles.put("coordinator", stage.coordinator());
        roles.put("sponsor", sponsor);
        roles.put("trusted contact", kim);
        roles.put("assistant", alex);
        roles.put("stranger", otto);
        return roles;
    }

    private static void invitedToACircle(CoreStage stage, Actor mentor) {
        Circle circle = new Circle(
                new CircleId(stage.house().getBean(IdSource.class).next()),
                0,
                stage.house().getBean(Programs.class).all().getFirst().id(),
                1,
                "beginnings",
                stage.now().plus(Duration.ofDays(10)),
                List.of(new Seat(mentor.person(), Seat.Answer.OPEN, Optional.empty())));
        stage.house().getBean(Circles.class).add(circle);
        stage.house()
                .getBean(Outbox.class)
                .plan(
                        mentor.person(),
                        Inviting.INVITATION,
                        "invited",
                        Weight.NOTICE,
                        About.program(circle.program())
                                .and(Inviting.CIRCLE, circle.id().value()),
                        stage.now(),
                        Duration.ofDays(1));
        stage.settle();
        assertThat(mentor.latest()).contains("A circle of mentors");
    }

    private static Actor trustedContact(CoreStage stage) {
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

    private static Actor sponsor(CoreStage stage) {
        Actor sponsor = stage.actor("Sam");
        sponsor.types("help");
        Programs programs = stage.house().getBean(Programs.class);
        programs.update(programs.all().getFirst().sponsoredBy(sponsor.person()));
        return sponsor;
    }

    /** Everything a person can reach from the commands, their home and their messages, without doing any of it. */
    private static void reach(
            CoreStage stage,
            String role,
            Actor actor,
            Probe probe,
            Map<ActionRef, Set<String>> shown,
            Map<ActionRef, Form> forms) {
        Deque<Map.Entry<ActionRef, Integer>> open = new ArrayDeque<>();
        Set<ActionRef> seen = new HashSet<>();
        List<Reply> first = new ArrayList<>(List.of(probe.home()));
        for (Command command : Command.values()) {
            first.add(probe.wouldType(command.word()));
        }
        for (Reply reply : first) {
            note(reply, role, 0, open, seen, shown, forms);
        }
        stage.house().getBean(StageCourier.class).at(actor.account().user()).forEach(standing -> Probe.actions(
                        standing.message().blocks())
                .forEach(action -> note(action, role, 0, open, seen, shown)));
        while (!open.isEmpty()) {
            Map.Entry<ActionRef, Integer> next = open.remove();
            if (next.getValue() < DEEPEST) {
                note(probe.wouldPress(next.getKey()), role, next.getValue() + 1, open, seen, shown, forms);
            }
        }
    }

    private static void note(
            Reply reply,
            String role,
            int depth,
            Deque<Map.Entry<ActionRef, Integer>> open,
            Set<ActionRef> seen,
            Map<ActionRef, Set<String>> shown,
            Map<ActionRef, Form> forms) {
        if (reply instanceof Reply.Ask(Form form)) {
            forms.put(form.onSubmit(), form);
            shown.computeIfAbsent(form.onSubmit(), _ -> new TreeSet<>()).add(role);
        }
        Probe.actions(reply).forEach(action -> note(action, role, depth, open, seen, shown));
    }

    private static void note(
            ActionRef action,
            String role,
            int depth,
            Deque<Map.Entry<ActionRef, Integer>> open,
            Set<ActionRef> seen,
            Map<ActionRef, Set<String>> shown) {
        shown.computeIfAbsent(action, _ -> new TreeSet<>()).add(role);
        if (seen.add(action)) {
            open.add(Map.entry(action, depth));
        }
    }

    private static Set<String> kinds(Set<ActionRef> actions) {
        Set<String> kinds = new TreeSet<>();
        actions.forEach(action -> kinds.add(action.flow()));
        return kinds;
    }

    private static String words(Reply reply, Rendering rendering) {
        Reader reader = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
        return switch (reply) {
            case Reply.Say(var message) -> rendering.blocks(message.blocks(), reader);
            case Reply.Replace(var message) -> rendering.blocks(message.blocks(), reader);
            case Reply.ShowHome(var home) -> rendering.blocks(home.blocks(), reader);
            case Reply.Ask(Form form) -> form.toString();
            case Reply.Correct correct -> correct.form().toString();
            case Reply.Nothing() -> "";
        };
    }

    private static Set<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> changed = new TreeSet<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }
}
