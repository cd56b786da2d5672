package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.sponsor.Launch;
import dev.viceversa.core.sponsor.LaunchId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.util.List;
import java.util.Optional;

/** The words of a launch, written by a coordinator or by the sponsor. */
final class LaunchForm {

    private static final String WORDS = "words";

    private LaunchForm() {}

    /** A coordinator's draft; {@code id} is the one it will have. */
    static Form drafting(Program program, LaunchId id, String sponsor, String begun) {
        return form(
                "launch.send",
                Block.prose("launch.form_intro", "name", sponsor),
                begun,
                ActionRef.of(LaunchCards.FLOW, "send", program.id().value(), id.value()));
    }

    /** The sponsor's own words. */
    static Form rewriting(Launch launch) {
        return form(
                "launch.save",
                Block.prose("launch.rewrite_intro"),
                launch.words(),
                ActionRef.of(LaunchCards.FLOW, "rewritten", launch.id().value()));
    }

    static String words(Answers answers) {
        return answers.textOrEmpty(WORDS);
    }

    private static Form form(String submit, Block intro, String begun, ActionRef onSubmit) {
        return new Form(
                Text.of("launch.form_title"),
                Text.of(submit),
                List.of(
                        intro,
                        new Input.LongText(
                                WORDS,
                                Text.of("launch.words"),
                                Optional.of(Text.of("launch.words_hint")),
                                true,
                                Launch.LONGEST,
                                begun)),
                onSubmit);
    }
}
