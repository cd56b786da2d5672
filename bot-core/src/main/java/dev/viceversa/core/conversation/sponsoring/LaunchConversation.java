package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.sponsor.Launch;
import dev.viceversa.core.sponsor.LaunchId;
import dev.viceversa.core.sponsor.LaunchStep;
import dev.viceversa.core.sponsor.Launches;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The launch of a program: a coordinator drafts it, the sponsor changes it, lets it out, or takes it back. Only the
 * sponsor's own press lets anything out in their name. Thread-safe.
 */
@Singleton
final class LaunchConversation implements Conversation {

    private final Launches launches;
    private final Programs programs;
    private final LaunchCards cards;
    private final LaunchNews news;
    private final Texts texts;
    private final AuditLog audit;
    private final IdSource ids;
    private final ProgramTime time;

    LaunchConversation(
            Launches launches,
            Programs programs,
            LaunchCards cards,
            LaunchNews news,
            Texts texts,
            AuditLog audit,
            IdSource ids,
            ProgramTime time) {
        this.launches = launches;
        this.programs = programs;
        this.cards = cards;
        this.news = news;
        this.texts = texts;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String flow() {
        return LaunchCards.FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "draft" ->
                visitor.coordinator()
                        ? program(action).map(this::draft).orElseGet(() -> Reply.say("desk.outdated"))
                        : Reply.say("desk.not_yours");
            case "confirm", "rewrite", "withdraw" ->
                own(action, visitor)
                        .map(launch -> decided(action, launch, visitor.id()))
                        .orElseGet(() -> Reply.say("desk.not_yours"));
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        return switch (sent.action().verb()) {
            case "send" ->
                visitor.coordinator()
                        ? program(sent.action())
                                .map(program -> drafted(program, sent, visitor))
                                .orElseGet(() -> Reply.say("desk.outdated"))
                        : Reply.say("desk.not_yours");
            case "rewritten" ->
                own(sent.action(), visitor)
                        .map(launch -> rewritten(launch, sent))
                        .orElseGet(() -> Reply.say("desk.not_yours"));
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply draft(Program program) {
        return refusal(program)
                .map(why -> Reply.say(why, "program", program.name()))
                .orElseGet(() -> new Reply.Ask(
                        LaunchForm.drafting(program, new LaunchId(ids.next()), sponsor(program), begun(program))));
    }

    private Reply drafted(Program program, Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<LaunchId> id = sent.action().id(1).map(LaunchId::new);
        Optional<String> refusal = refusal(program);
        if (id.isEmpty() || refusal.isPresent()) {
            return Reply.say(refusal.orElse("desk.outdated"), "program", program.name());
        }
        Form form = LaunchForm.drafting(program, id.get(), sponsor(program), begun(program));
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        if (launches.find(id.get()).isEmpty()) {
            launches.latest(program.id())
                    .map(before -> before.replace(time.now()))
                    .filter(LaunchStep.Changed.class::isInstance)
                    .ifPresent(step -> launches.update(step.launch()));
            Launch launch = new Launch(
                    id.get(),
                    0,
                    program.id(),
                    program.sponsor().orElseThrow(),
                    visitor.id(),
                    LaunchForm.words(sent.answers()),
                    Launch.State.DRAFTED,
                    time.now(),
                    Optional.empty());
            launches.add(launch);
            news.drafted(launch);
            audit.record(visitor.id(), "launch.drafted", id.get().value());
        }
        return Reply.say("launch.sent", "name", sponsor(program));
    }

    /** A launch in the visitor's name, as long as they are the program's sponsor or it is theirs to take back. */
    private Optional<Launch> own(ActionRef action, Visitor visitor) {
        return action.id(0)
                .map(LaunchId::new)
                .flatMap(launches::find)
                .filter(launch -> launch.sponsor().equals(visitor.id()))
                .filter(launch -> action.verb().equals("withdraw")
                        || programs.get(launch.program())
                                .sponsor()
                                .filter(visitor.id()::equals)
                                .isPresent());
    }

    private Reply decided(ActionRef action, Launch launch, PersonId who) {
        return switch (action.verb()) {
            case "confirm" -> confirmed(action, launch, who);
            case "rewrite" ->
                launch.waiting()
                        ? new Reply.Ask(LaunchForm.rewriting(launch))
                        : new Reply.Replace(cards.standing(launch));
            default -> replaced(launch.withdraw(who, time.now()), news::withdrawn);
        };
    }

    private Reply confirmed(ActionRef action, Launch launch, PersonId who) {
        // Letting out is letting out the words on the card; if they changed meanwhile, the new ones are shown instead.
        boolean sameWords =
                action.id(1).filter(Long.toString(launch.version())::equals).isPresent();
        if (launch.state() == Launch.State.DRAFTED && !sameWords) {
            return new Reply.Replace(cards.standing(launch));
        }
        Program program = programs.get(launch.program());
        if (launch.waiting() && (program.channel().isEmpty() || program.state() == Program.State.ENDED)) {
            return Reply.say(refusal(program).orElse("launch.no_channel"), "program", program.name());
        }
        return replaced(launch.confirm(who, program.joinable(), time.now()), news::confirmed);
    }

    private Reply rewritten(Launch launch, Gesture.FormSubmitted sent) {
        Form form = LaunchForm.rewriting(launch);
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        LaunchStep step = launch.rewrite(launch.sponsor(), LaunchForm.words(sent.answers()), time.now());
        Launch now = step instanceof LaunchStep.Changed(Launch changed) ? launches.update(changed) : step.launch();
        return new Reply.Say(cards.standing(now));
    }

    private Reply replaced(LaunchStep step, Consumer<Launch> then) {
        if (step instanceof LaunchStep.Changed(Launch changed)) {
            Launch stored = launches.update(changed);
            then.accept(stored);
            return new Reply.Replace(cards.standing(stored));
        }
        return new Reply.Replace(cards.standing(step.launch()));
    }

    /** Why no launch can be drafted for this program now; empty when one can. */
    private static Optional<String> refusal(Program program) {
        if (program.state() == Program.State.ENDED) {
            return Optional.of("program.over");
        }
        if (program.sponsor().isEmpty()) {
            return Optional.of("launch.no_sponsor");
        }
        return program.channel().isEmpty() ? Optional.of("launch.no_channel") : Optional.empty();
    }

    private String sponsor(Program program) {
        return program.sponsor().map(cards::name).orElse("–");
    }

    /** Words to begin with, in the language of the channel. */
    private String begun(Program program) {
        Reader channel = new Reader(program.language(), Reader.UNKNOWN.zone());
        String key = program.rules().mentorsAreJunior() ? "launch.begun" : "launch.begun_traditional";
        return texts.say(Text.of(key, "program", program.name(), "purpose", program.purpose()), channel);
    }

    private Optional<Program> program(ActionRef action) {
        return action.id(0).map(ProgramId::new).flatMap(programs::find);
    }
}
