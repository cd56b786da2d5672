package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.RunningPrograms;
import dev.viceversa.core.program.WhatCounts;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.round.Previews;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Form;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * A coordinator changes what counts in a program's matching and sees another preview, to be compared with the one before.
 * Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
final class Weighing {

    private final Programs programs;
    private final RunningPrograms running;
    private final Previews previews;
    private final PreviewMaking making;
    private final PreviewCards cards;
    private final AuditLog audit;

    Weighing(
            Programs programs,
            RunningPrograms running,
            Previews previews,
            PreviewMaking making,
            PreviewCards cards,
            AuditLog audit) {
        this.programs = programs;
        this.running = running;
        this.previews = previews;
        this.making = making;
        this.cards = cards;
        this.audit = audit;
    }

    Reply ask(Preview preview) {
        return new Reply.Ask(
                CountsForm.of(preview, programs.get(preview.program()).rules().counts()));
    }

    /** Stores what counts now; sent again without a change, the latest preview is shown and nothing is made. */
    Reply answered(Preview preview, Answers answers, Visitor visitor) {
        Program program = programs.get(preview.program());
        Form form = CountsForm.of(preview, program.rules().counts());
        Map<String, Text> problems = CountsForm.problems(form, answers);
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        if (!program.joinable()) {
            return Reply.say("match.not_now", "program", program.name());
        }
        Preview latest = previews.latest(program.id())
                .filter(found -> !found.published())
                .orElse(preview);
        WhatCounts counts = CountsForm.read(answers);
        Program changed = program;
        if (!counts.equals(program.rules().counts())) {
            running.rule(program, program.rules().counting(counts));
            audit.record(visitor.id(), "program.counts", program.id().value());
            // Read again: the row has another version now.
            changed = programs.get(program.id());
        } else if (counts.equals(latest.counts())) {
            return new Reply.Say(cards.card(latest, 0));
        }
        return making.make(changed, visitor, preview.pins(), preview.bars(), Optional.of(preview.id()));
    }
}
