package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.session.Session;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;

/** The two times a check-in is asked. */
final class CheckInNudges {

    private CheckInNudges() {}

    /** On the working day after. */
    @Singleton
    static final class First extends CheckInNudge {

        First(Scenes scenes, CheckIns checkIns) {
            super(scenes, checkIns);
        }

        @Override
        public String kind() {
            return SessionNudges.CHECK_IN;
        }

        @Override
        Message card(Scene scene, Session session, CheckInCards.Told told) {
            return CheckInCards.card(scene, session, told);
        }
    }

    /** Once more, some days later. */
    @Singleton
    static final class Again extends CheckInNudge {

        Again(Scenes scenes, CheckIns checkIns) {
            super(scenes, checkIns);
        }

        @Override
        public String kind() {
            return SessionNudges.CHECK_IN_AGAIN;
        }

        @Override
        Message card(Scene scene, Session session, CheckInCards.Told told) {
            return CheckInCards.again(scene, session, told);
        }
    }
}
