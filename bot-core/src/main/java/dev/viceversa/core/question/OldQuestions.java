package dev.viceversa.core.question;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Fading;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Short questions and their answers, until their time to be kept is over. Thread-safe. */
@Singleton
final class OldQuestions implements Fading {

    private final QuestionRows rows;

    OldQuestions(QuestionRows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.QUESTIONS;
    }

    @Override
    public int fade(Instant before) {
        return rows.deleteByAskedAtBefore(Columns.utc(before));
    }
}
