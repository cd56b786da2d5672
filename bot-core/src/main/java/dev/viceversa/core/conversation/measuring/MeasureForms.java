package dev.viceversa.core.conversation.measuring;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.survey.Dimension;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What coordinators are asked about measuring. Pure. */
final class MeasureForms {

    static final String BY = "by";
    static final String UNTIL = "until";

    private MeasureForms() {}

    static Form dimension(Program program, Dimension now) {
        return new Form(
                Text.of("measure.by_title"),
                Text.of("program.save"),
                List.of(
                        new Input.ChooseOne(
                                BY,
                                Text.of("measure.shown_by"),
                                Optional.of(Text.of("measure.by_hint")),
                                true,
                                Arrays.stream(Dimension.values())
                                        .map(one -> new Input.Option(
                                                one.name(),
                                                Text.of("measure.by_"
                                                        + one.name().toLowerCase(Locale.ROOT))))
                                        .toList(),
                                Optional.of(now.name())),
                        Block.quiet("measure.by_note")),
                ActionRef.of(MeasureConversation.FLOW, "declare", program.id().value()));
    }

    static Form ready(Program program, LocalDate usual) {
        return new Form(
                Text.of("measure.ready_form"),
                Text.of("measure.ready_submit"),
                List.of(
                        Block.prose("measure.ready_intro"),
                        new Input.Day(
                                UNTIL,
                                Text.of("measure.ready_until"),
                                Optional.of(Text.of("measure.ready_until_hint")),
                                true,
                                Optional.of(usual)),
                        Block.quiet("measure.ready_limits")),
                ActionRef.of(MeasureConversation.FLOW, "open", program.id().value()));
    }
}
