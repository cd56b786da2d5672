package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.track.Tracks;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Locale;

/** The purpose of a program whose coordinator named none: the track's own, worded for who mentors whom. Thread-safe. */
@Singleton
final class UsualPurpose {

    private final Tracks tracks;
    private final Texts texts;

    UsualPurpose(Tracks tracks, Texts texts) {
        this.tracks = tracks;
        this.texts = texts;
    }

    String of(Track track, Mode mode, Locale language) {
        Text purpose = mode == Mode.REVERSE
                ? track.purpose()
                : Text.of(mode.key("program.usual_purpose"), "track", track.title());
        return texts.say(purpose, new Reader(language, ZoneOffset.UTC));
    }

    /** The program with the purpose usual in another mode, when the one it has is the usual one of its own. */
    Program following(Program program, Mode next) {
        Track track = tracks.of(program.track());
        Mode mode = program.rules().mode();
        return next != mode && program.purpose().equals(of(track, mode, program.language()))
                ? program.described(program.name(), of(track, next, program.language()), program.language())
                : program;
    }
}
