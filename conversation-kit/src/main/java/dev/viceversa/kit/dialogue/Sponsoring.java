package dev.viceversa.kit.dialogue;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;

/** Gives the latest program of a dialogue its sponsor. */
final class Sponsoring {

    private Sponsoring() {}

    /** Somebody the bot has seen, on whichever platform, becomes the sponsor. */
    static void names(Stage stage, Actor sponsor) {
        PairOnStage.in(stage.house(), () -> {
            Programs programs = stage.house().getBean(Programs.class);
            Program program = programs.all().getLast();
            programs.update(program.sponsoredBy(sponsor.person()));
            return program;
        });
    }
}
