package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.participation.StatusSection;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;

/** Where somebody stands with their sessions: what waits for an answer, the next date, or how to find one. Thread-safe. */
@Singleton
final class SessionStatus implements StatusSection {

    private final Scenes scenes;

    SessionStatus(Scenes scenes) {
        this.scenes = scenes;
    }

    @Override
    public int place() {
        return 200;
    }

    @Override
    public List<Block> blocks(Visitor visitor, Enrollment enrollment, Program program) {
        return scenes.living(visitor.person()).stream()
                .filter(scene -> scene.program().id().equals(program.id()))
                .filter(scene -> scene.pairing().state() == Pairing.State.ACTIVE)
                .flatMap(scene -> SessionOverview.of(scene).stream())
                .toList();
    }
}
