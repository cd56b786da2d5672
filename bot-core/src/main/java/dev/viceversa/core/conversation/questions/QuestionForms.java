package dev.viceversa.core.conversation.questions;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.question.Question;
import dev.viceversa.core.question.QuestionId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.util.List;
import java.util.Optional;

/** The two forms: asking and answering. */
final class QuestionForms {

    static final String WORDS = "words";

    private QuestionForms() {}

    /** A question to a mentor of this name; {@code begun} is what was typed already. */
    static Form asking(PairingId pairing, QuestionId id, String mentor, String begun) {
        return new Form(
                Text.of("ask.form_title"),
                Text.of("ask.send"),
                List.of(
                        Block.prose("ask.form_intro", "name", mentor),
                        new Input.LongText(
                                WORDS,
                                Text.of("ask.words"),
                                Optional.of(Text.of("ask.who_question", "name", mentor)),
                                true,
                                Question.LONGEST,
                                beginning(begun))),
                ActionRef.of(QuestionCards.FLOW, "send", pairing.value(), id.value()));
    }

    /** The answer to a mentee of this name. */
    static Form answering(Question question, String mentee) {
        return new Form(
                Text.of("ask.answer_title"),
                Text.of("ask.send"),
                List.of(
                        new Block.Quote(Text.verbatim(question.words()), Optional.of(Text.verbatim(mentee))),
                        new Input.LongText(
                                WORDS,
                                Text.of("ask.answer_words"),
                                Optional.of(Text.of("ask.who_answer", "name", mentee)),
                                true,
                                Question.LONGEST_ANSWER,
                                "")),
                ActionRef.of(QuestionCards.FLOW, "reply", question.id().value()));
    }

    /** As much of it as fits, no character cut in two. */
    private static String beginning(String begun) {
        String words = begun.strip();
        if (words.length() <= Question.LONGEST) {
            return words;
        }
        int end =
                Character.isHighSurrogate(words.charAt(Question.LONGEST - 1)) ? Question.LONGEST - 1 : Question.LONGEST;
        return words.substring(0, end);
    }
}
