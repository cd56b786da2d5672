package dev.viceversa.core.question;

/** What became of a step with a question. */
public sealed interface QuestionStep {

    /** It was taken; to be stored. */
    record Changed(Question question) implements QuestionStep {}

    /** It had been taken before, or something else had: nothing to store, nothing to say twice. */
    record Unchanged(Question question) implements QuestionStep {}

    /** Somebody else decides this. */
    record NotYours() implements QuestionStep {}
}
