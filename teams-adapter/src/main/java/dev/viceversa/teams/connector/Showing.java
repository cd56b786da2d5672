package dev.viceversa.teams.connector;

/** Whether a card that is sent only once stands there. */
public enum Showing {
    THERE,
    /** Perhaps: sending it again could show it twice. */
    IN_DOUBT,
    /** Surely not: it may be sent in another way. */
    MISSING;

    static Showing of(Answered answered) {
        return switch (answered) {
            case Answered.NeverSent never -> MISSING;
            case Answered.Unknown doubt -> IN_DOUBT;
            case Answered.With answer when answer.good() -> THERE;
            case Answered.With answer -> answer.status() == 408 || answer.status() >= 500 ? IN_DOUBT : MISSING;
        };
    }
}
