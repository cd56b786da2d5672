package dev.viceversa.core.question;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question as a row of {@code question}; what the two wrote is sealed. */
@MappedEntity(value = "question", namingStrategy = ColumnNames.class)
record QuestionRow(
        @Id String id,
        @Version long version,
        String pairingId,
        String programId,
        String menteeId,
        String mentorId,
        byte[] words,
        String state,
        // The store does not see annotations between a type and its brackets.
        @io.micronaut.core.annotation.Nullable byte @Nullable [] answer,
        LocalDateTime askedAt,
        @Nullable LocalDateTime settledAt,
        @Nullable LocalDateTime thankedAt,
        @Nullable String waitingPairing) {

    private static final String WORDS = "question";
    private static final String ANSWER = "question.answer";

    static QuestionRow of(Question question, Sealer sealer) {
        String id = question.id().value();
        return new QuestionRow(
                id,
                question.version(),
                question.pairing().value(),
                question.program().value(),
                question.mentee().value(),
                question.mentor().value(),
                sealer.seal(question.words(), WORDS, id),
                question.state().name(),
                question.answer().map(words -> sealer.seal(words, ANSWER, id)).orElse(null),
                Columns.utc(question.askedAt()),
                question.settledAt().map(Columns::utc).orElse(null),
                question.thankedAt().map(Columns::utc).orElse(null),
                question.open() ? question.pairing().value() : null);
    }

    Question question(Sealer sealer) {
        return new Question(
                new QuestionId(id),
                version,
                new PairingId(pairingId),
                new ProgramId(programId),
                new PersonId(menteeId),
                new PersonId(mentorId),
                sealer.open(words, WORDS, id),
                Question.State.valueOf(state),
                Optional.ofNullable(answer).map(box -> sealer.open(box, ANSWER, id)),
                Columns.instant(askedAt),
                Optional.ofNullable(settledAt).map(Columns::instant),
                Optional.ofNullable(thankedAt).map(Columns::instant));
    }
}
