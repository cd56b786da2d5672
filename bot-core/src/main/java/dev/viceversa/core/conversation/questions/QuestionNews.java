package dev.viceversa.core.conversation.questions;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.question.Question;
import dev.viceversa.core.question.QuestionKinds;
import jakarta.inject.Singleton;

/** Carries a question and what becomes of it from one of the two to the other. Thread-safe. */
@Singleton
final class QuestionNews {

    private final Outbox outbox;
    private final QuestionCards cards;

    QuestionNews(Outbox outbox, QuestionCards cards) {
        this.outbox = outbox;
        this.cards = cards;
    }

    void asked(Question question) {
        outbox.tell(question.mentor(), QuestionKinds.QUESTION, key(question), cards.asked(question), about(question));
    }

    /** Answered or put off: the mentee hears of both, should one follow the other. */
    void settled(Question question) {
        outbox.tell(
                question.mentee(),
                QuestionKinds.ANSWER,
                "question_answer:" + question.id() + ":" + question.state(),
                cards.settled(question),
                about(question));
    }

    /** What the mentor has not got yet never comes; what stands there already is replaced. */
    void takenBack(Question question) {
        if (!outbox.cancel(key(question))) {
            outbox.find(key(question))
                    .flatMap(Delivery::reference)
                    .ifPresent(sent -> outbox.edit(
                            question.mentor(),
                            sent,
                            QuestionKinds.QUESTION,
                            "question_back:" + question.id(),
                            cards.takenBack(question)));
        }
    }

    void thanked(Question question) {
        outbox.tell(
                question.mentor(),
                QuestionKinds.THANKS,
                "question_thanks:" + question.id(),
                cards.thanks(question),
                about(question));
    }

    private static String key(Question question) {
        return "question:" + question.id();
    }

    private static About about(Question question) {
        return About.pairing(question.program(), question.pairing().value());
    }
}
