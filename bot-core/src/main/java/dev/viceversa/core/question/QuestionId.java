package dev.viceversa.core.question;

/** Identifies a question. */
public record QuestionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
