package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.session.FitCheck;
import dev.viceversa.core.session.FitChecks;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The two times a check-in is asked. */
final class CheckInNudges {

    private CheckInNudges() {}

    /** On the working day after. */
    @Singleton
    static final class First extends CheckInNudge {

        First(Scenes scenes, FitChecks fitChecks) {
            super(scenes, fitChecks);
        }

        @Override
        public String kind() {
            return SessionNudges.CHECK_IN;
        }

        @Override
        Message card(Scene scene, Session session, Optional<FitCheck> fit) {
            return CheckInCards.card(scene, session, fit);
        }
    }

    /** Once more, some days later. */
    @Singleton
    static final class Again extends CheckInNudge {

        Again(Scenes scenes, FitChecks fitChecks) {
            super(scenes, fitChecks);
        }

        @Override
        public String kind() {
            return SessionNudges.CHECK_IN_AGAIN;
        }

        @Override
        Message card(Scene scene, Session session, Optional<FitCheck> fit) {
            return CheckInCards.again(scene, session, fit);
        }
    }
}
