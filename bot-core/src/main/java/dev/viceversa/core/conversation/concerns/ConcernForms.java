package dev.viceversa.core.conversation.concerns;

import dev.viceversa.core.concern.Concern;
import dev.viceversa.core.concern.ConcernId;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two forms: confiding something, and answering. */
final class ConcernForms {

    static final String CONTACT = "contact";
    static final String WORDS = "words";

    private ConcernForms() {}

    /** To one of these contacts; never asks for more than it needs. */
    static Form confiding(ConcernId id, List<Person> contacts, boolean lineKnown) {
        List<Element> elements = new ArrayList<>();
        elements.add(Block.prose("concern.form_intro"));
        elements.add(new Input.ChooseOne(
                CONTACT,
                Text.of("concern.contact"),
                Optional.of(Text.of(lineKnown ? "concern.contact_hint" : "concern.contact_hint_unknown")),
                true,
                contacts.stream()
                        .map(contact -> new Input.Option(contact.id().value(), Text.verbatim(contact.name())))
                        .toList(),
                Optional.empty()));
        elements.add(new Input.LongText(
                WORDS,
                Text.of("concern.words"),
                Optional.of(Text.of("concern.words_hint")),
                true,
                Concern.LONGEST,
                ""));
        elements.add(Block.quiet("concern.who"));
        return new Form(
                Text.of("concern.form_title"),
                Text.of("concern.send"),
                elements,
                ActionRef.of(ConcernCards.FLOW, "send", id.value()));
    }

    static Form answering(Concern concern, String sender) {
        return new Form(
                Text.of("concern.answer_title"),
                Text.of("concern.send"),
                List.of(new Input.LongText(
                        WORDS,
                        Text.of("concern.answer_words"),
                        Optional.of(Text.of("concern.answer_hint", "name", sender)),
                        true,
                        Concern.LONGEST,
                        "")),
                ActionRef.of(ConcernCards.FLOW, "reply", concern.id().value()));
    }
}
