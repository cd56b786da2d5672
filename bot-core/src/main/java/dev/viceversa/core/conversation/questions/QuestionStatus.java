package dev.viceversa.core.conversation.questions;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.participation.StatusSection;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.question.Questions;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;

/** A question that waits for its mentor, where they see where things stand. */
@Singleton
final class QuestionStatus implements StatusSection {

    private final Pairings pairings;
    private final Questions questions;
    private final QuestionCards cards;

    QuestionStatus(Pairings pairings, Questions questions, QuestionCards cards) {
        this.pairings = pairings;
        this.questions = questions;
        this.cards = cards;
    }

    @Override
    public int place() {
        return 300;
    }

    @Override
    public List<Block> blocks(Visitor visitor, Enrollment enrollment, Program program) {
        return pairings.living(visitor.id()).stream()
                .filter(pairing -> pairing.program().equals(program.id()))
                .filter(pairing -> pairing.mentor().equals(visitor.id()))
                .map(Pairing::id)
                .flatMap(pairing -> questions.open(pairing).stream())
                .flatMap(question -> cards.card(question, visitor.id()).stream())
                .toList();
    }
}
