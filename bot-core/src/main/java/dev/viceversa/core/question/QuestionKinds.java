package dev.viceversa.core.question;

import dev.viceversa.core.delivery.Confidential;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who asks whom, and how often, is between the two. */
@Singleton
public final class QuestionKinds implements Confidential {

    /** Carries a question to its mentor. */
    public static final String QUESTION = "question";

    /** Carries what became of a question to its mentee. */
    public static final String ANSWER = "question_answer";

    /** Carries a thank-you to the mentor. */
    public static final String THANKS = "question_thanks";

    QuestionKinds() {}

    @Override
    public Set<String> kinds() {
        return Set.of(QUESTION, ANSWER, THANKS);
    }
}
