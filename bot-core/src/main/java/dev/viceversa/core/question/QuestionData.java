package dev.viceversa.core.question;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions somebody asked, and answers they gave. Thread-safe. */
@Singleton
final class QuestionData implements PersonalData {

    /**
     * One of them.
     *
     * @param part {@code asked} or {@code answered}
     */
    record Words(String part, Instant at, String question, Optional<String> answer) {}

    private final Questions questions;

    QuestionData(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String room() {
        return "question";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return Stream.concat(
                        questions.askedBy(person).stream().map(question -> words("asked", question)),
                        questions.askedOf(person).stream()
                                .filter(question -> question.answer().isPresent())
                                .map(question -> words("answered", question)))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        questions.forget(person);
    }

    private static Words words(String part, Question question) {
        return new Words(part, question.askedAt(), question.words(), question.answer());
    }
}
