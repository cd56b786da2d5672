package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.RunningPrograms;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a program works, page by page: what stands, and what a coordinator makes of it. Thread-safe. */
@Singleton
final class RulesDesk {

    private static final List<RulesPage> PAGES = List.of(
            new RhythmPage(),
            new PairsPage(),
            new MessagesPage(),
            new FollowUpPage(),
            new ResultsPage(),
            new RecurringPage());

    private final RunningPrograms running;
    private final UsualPurpose usual;
    private final AuditLog audit;

    RulesDesk(RunningPrograms running, UsualPurpose usual, AuditLog audit) {
        this.running = running;
        this.usual = usual;
        this.audit = audit;
    }

    /** Everything that can be set, as it stands, each page with its way in. */
    Message overview(Program program, Optional<Text> news) {
        Text title = Text.of("program.rules_heading", "program", program.name());
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(new Block.Heading(title));
        blocks.add(Block.prose("program.rules_intro"));
        blocks.add(new Block.Facts(PAGES.stream()
                .map(page -> new Block.Fact(title(page), page.now(program)))
                .toList()));
        blocks.add(new Block.Buttons(PAGES.stream()
                .map(page -> Button.of("program.page_" + page.name(), action("rules", program, page)))
                .toList()));
        return new Message(news.orElse(title), blocks);
    }

    /** One page, to be filled in; the overview where none is named. */
    Reply open(Program program, Optional<String> name) {
        return page(name)
                .<Reply>map(page -> new Reply.Ask(form(program, page)))
                .orElseGet(() -> new Reply.Say(overview(program, Optional.empty())));
    }

    /** A page that was filled in. */
    Reply sent(Program program, Optional<String> name, Answers answers, Visitor visitor) {
        Optional<RulesPage> found = page(name);
        if (found.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        RulesPage page = found.get();
        Form form = form(program, page);
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        if (problems.isEmpty()) {
            problems.putAll(page.contradictions(answers));
        }
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        ProgramRules rules = page.read(program, answers);
        Program changed = running.rule(usual.following(program, rules.mode()), rules);
        audit.record(visitor.id(), "program.ruled", program.id().value());
        return new Reply.Say(overview(changed, Optional.of(Text.of("program.saved"))));
    }

    private static Form form(Program program, RulesPage page) {
        return new Form(title(page), Text.of("program.save"), page.questions(program), action("rule", program, page));
    }

    private static Text title(RulesPage page) {
        return Text.of("program.page_" + page.name());
    }

    private static ActionRef action(String verb, Program program, RulesPage page) {
        return ActionRef.of(ProgramConversation.FLOW, verb, program.id().value(), page.name());
    }

    private static Optional<RulesPage> page(Optional<String> name) {
        return PAGES.stream()
                .filter(page -> name.filter(page.name()::equals).isPresent())
                .findFirst();
    }
}
