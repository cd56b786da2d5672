package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.OpeningOutcome;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramDraft;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.RunningPrograms;
import dev.viceversa.core.sponsor.Launch;
import dev.viceversa.core.sponsor.Launches;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code program}: coordinators set programs up, open, change and end them. Thread-safe. */
@Singleton
final class ProgramConversation implements Conversation {

    static final String FLOW = "program";
    private static final String SPONSOR = "sponsor";

    private final Programs programs;
    private final RunningPrograms running;
    private final People people;
    private final ProgramForm form;
    private final RulesDesk rules;
    private final ProgramMessages messages;
    private final Launches launches;
    private final Outbox outbox;
    private final AuditLog audit;
    private final IdSource ids;
    private final ProgramTime time;

    ProgramConversation(
            Programs programs,
            RunningPrograms running,
            People people,
            ProgramForm form,
            RulesDesk rules,
            ProgramMessages messages,
            Launches launches,
            Outbox outbox,
            AuditLog audit,
            IdSource ids,
            ProgramTime time) {
        this.programs = programs;
        this.running = running;
        this.people = people;
        this.form = form;
        this.rules = rules;
        this.messages = messages;
        this.launches = launches;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.PROGRAM);
    }

    @Override
    public List<String> picked(Gesture.FormSubmitted sent) {
        return sent.answers().chosen(SPONSOR);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Program> all = programs.all();
        List<Program> living = all.stream()
                .filter(program -> program.state() != Program.State.ENDED)
                .toList();
        if (all.isEmpty() || rest.strip().equals("new")) {
            return create(visitor);
        }
        return new Reply.Say(living.size() == 1 ? messages.card(living.getFirst()) : messages.list(all));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        if (press.action().verb().equals("another")) {
            return create(visitor);
        }
        Optional<Program> found = program(press.action());
        if (found.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Program program = found.get();
        String verb = press.action().verb();
        if (program.state() == Program.State.ENDED && !verb.equals("look")) {
            return new Reply.Say(messages.card(program, Optional.of(Text.of("program.over"))));
        }
        return switch (verb) {
            case "look" -> new Reply.Say(messages.card(program));
            case "open" -> open(program, visitor);
            case "edit" ->
                new Reply.Ask(form.describing(program, programs.currentCohort(program.id()), zone(visitor), visitor));
            case "rules" -> rules.open(program, press.action().id(1));
            case "sponsor" -> new Reply.Ask(sponsorForm(program));
            case "end" -> end(program, visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        if (sent.action().verb().equals("create")) {
            return sent.action()
                    .id(0)
                    .map(id -> created(new ProgramId(id), sent.answers(), visitor))
                    .orElseGet(() -> Reply.say("desk.outdated"));
        }
        Optional<Program> found = program(sent.action());
        if (found.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Program program = found.get();
        if (program.state() == Program.State.ENDED) {
            return new Reply.Say(messages.card(program, Optional.of(Text.of("program.over"))));
        }
        return switch (sent.action().verb()) {
            case "describe" -> described(program, sent.answers(), visitor);
            case "rule" -> rules.sent(program, sent.action().id(1), sent.answers(), visitor);
            case "sponsor" -> sponsored(program, sent.answers(), visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply create(Visitor visitor) {
        return new Reply.Ask(
                form.creating(ids.next(), today(visitor).plus(ProgramRules.DEFAULTS.matchingWindow()), visitor));
    }

    private Reply created(ProgramId id, Answers answers, Visitor visitor) {
        Optional<Program> before = programs.find(id);
        if (before.isPresent()) {
            return new Reply.Say(messages.card(before.get()));
        }
        Form asked = form.creating(id.value(), today(visitor), visitor);
        Map<String, Text> problems = form.problems(asked, answers, today(visitor), Optional.empty());
        if (!problems.isEmpty()) {
            return new Reply.Correct(asked, problems);
        }
        Track track = form.track(answers);
        Program program = running.create(
                new ProgramDraft(
                        id,
                        form.name(answers),
                        track.name(),
                        form.purpose(answers, track),
                        form.language(answers),
                        form.mode(answers),
                        ChannelField.answered(answers, Optional.empty(), visitor),
                        form.until(answers, zone(visitor))),
                visitor.id());
        audit.record(visitor.id(), "program.created", id.value());
        return new Reply.Say(messages.card(program, Optional.of(Text.of("program.created"))));
    }

    private Reply open(Program program, Visitor visitor) {
        return switch (running.open(program)) {
            case OpeningOutcome.Opened(Program open, Cohort cohort) -> {
                open.channel()
                        .filter(_ -> !launched(open))
                        .ifPresent(channel -> outbox.post(
                                channel,
                                "invitation",
                                "invitation:" + cohort.id(),
                                messages.invitation(open, cohort),
                                About.program(open.id())));
                audit.record(visitor.id(), "program.opened", open.id().value());
                yield new Reply.Say(messages.card(
                        open,
                        Optional.of(
                                Text.of(open.channel().isPresent() ? "program.opened" : "program.opened_quietly"))));
            }
            case OpeningOutcome.OpenBefore(Program open, Cohort _) ->
                new Reply.Say(messages.card(open, Optional.of(Text.of("program.open_before"))));
            case OpeningOutcome.TooLate(Program draft, Cohort _) ->
                new Reply.Say(messages.card(draft, Optional.of(Text.of("program.too_late"))));
            case OpeningOutcome.Over(Program over) ->
                new Reply.Say(messages.card(over, Optional.of(Text.of("program.over"))));
        };
    }

    /** Whether its launch in the sponsor's name invites people already. */
    private boolean launched(Program program) {
        return launches.latest(program.id())
                .filter(launch -> launch.state() == Launch.State.POSTED)
                .isPresent();
    }

    private Reply described(Program program, Answers answers, Visitor visitor) {
        Cohort cohort = programs.currentCohort(program.id());
        Form asked = form.describing(program, cohort, zone(visitor), visitor);
        Map<String, Text> problems = form.problems(
                asked, answers, today(visitor), Optional.of(ProgramForm.lastDay(cohort.optInUntil(), zone(visitor))));
        if (!problems.isEmpty()) {
            return new Reply.Correct(asked, problems);
        }
        Program changed = program.described(
                        form.name(answers), answers.text("purpose").orElse(program.purpose()), form.language(answers))
                .postingIn(ChannelField.answered(answers, program.channel(), visitor));
        running.describe(changed, form.until(answers, zone(visitor)));
        audit.record(visitor.id(), "program.described", program.id().value());
        return saved(program.id());
    }

    private Reply sponsored(Program program, Answers answers, Visitor visitor) {
        Form asked = sponsorForm(program);
        Map<String, Text> problems = FormCheck.problems(asked, answers);
        if (!problems.isEmpty()) {
            return new Reply.Correct(asked, problems);
        }
        Optional<Person> sponsor = answers.text(SPONSOR)
                .flatMap(user -> people.identity(new Account(
                        visitor.account().platform(), visitor.account().workspace(), user)))
                .map(Identity::person)
                .flatMap(people::find)
                .filter(person -> !person.left());
        if (sponsor.isEmpty()) {
            return new Reply.Correct(asked, Map.of(SPONSOR, Text.of("program.sponsor_unknown")));
        }
        programs.update(program.sponsoredBy(sponsor.get().id()));
        audit.record(
                visitor.id(),
                "program.sponsor",
                program.id() + " " + sponsor.get().id());
        return saved(program.id());
    }

    private Reply end(Program program, Visitor visitor) {
        if (running.end(program)) {
            audit.record(visitor.id(), "program.ended", program.id().value());
        }
        return new Reply.Say(messages.card(programs.get(program.id()), Optional.of(Text.of("program.ended"))));
    }

    private Reply saved(ProgramId program) {
        return new Reply.Say(messages.card(programs.get(program), Optional.of(Text.of("program.saved"))));
    }

    private static Form sponsorForm(Program program) {
        return new Form(
                Text.of("program.sponsor_title"),
                Text.of("program.save"),
                List.of(new Input.PickPerson(
                        SPONSOR, Text.of("program.sponsor"), Optional.of(Text.of("program.sponsor_hint")), true)),
                ActionRef.of(FLOW, "sponsor", program.id().value()));
    }

    private Optional<Program> program(ActionRef action) {
        return action.id(0).map(ProgramId::new).flatMap(programs::find);
    }

    private LocalDate today(Visitor visitor) {
        return time.now().atZone(zone(visitor)).toLocalDate();
    }

    private static ZoneId zone(Visitor visitor) {
        return visitor.person().habits().zone();
    }
}
