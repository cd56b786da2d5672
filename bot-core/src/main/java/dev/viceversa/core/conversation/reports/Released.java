package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.growth.GrowthFigures;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.staying.Staying;
import dev.viceversa.core.survey.Surveys;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.Waves;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Everything that was released about a program, as part of a report: the newest survey first. Only reads. Thread-safe. */
@Singleton
class Released {

    private final Waves waves;
    private final Surveys surveys;
    private final GrowthFigures growth;
    private final Staying staying;
    private final Tracks tracks;

    Released(Waves waves, Surveys surveys, GrowthFigures growth, Staying staying, Tracks tracks) {
        this.waves = waves;
        this.surveys = surveys;
        this.growth = growth;
        this.staying = staying;
        this.tracks = tracks;
    }

    List<Block> blocks(Program program) {
        List<Block> blocks = new ArrayList<>();
        for (Wave wave : waves.in(program.id()).reversed()) {
            if (wave.outcome().isPresent()) {
                surveys.find(wave.survey()).ifPresent(survey -> blocks.addAll(OutcomeCards.blocks(wave, survey)));
            }
        }
        blocks.addAll(GrowthBlocks.of(tracks.of(program.track()), growth.of(program), staying.of(program.id())));
        return blocks;
    }
}
