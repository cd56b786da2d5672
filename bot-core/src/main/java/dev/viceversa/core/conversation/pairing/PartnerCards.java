package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.conversation.recognition.ThanksConversation;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.AgreementWords;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Cards;
import dev.viceversa.core.pairing.IntroductionWords;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.PartnersAway;
import dev.viceversa.core.pairing.ProposalWords;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person's pairings as they see them. Only reads. Thread-safe. */
@Singleton
final class PartnerCards {

    static final String FLOW = "partner";

    private final Pairings pairings;
    private final Agreements agreements;
    private final PartnersAway away;
    private final ProposalWords proposals;
    private final People people;
    private final Programs programs;
    private final Tracks tracks;

    PartnerCards(
            Pairings pairings,
            Agreements agreements,
            PartnersAway away,
            ProposalWords proposals,
            People people,
            Programs programs,
            Tracks tracks) {
        this.pairings = pairings;
        this.agreements = agreements;
        this.away = away;
        this.proposals = proposals;
        this.people = people;
        this.programs = programs;
        this.tracks = tracks;
    }

    /** Everything about this person's partners; of proposals only what the person may know. */
    Message overview(PersonId reader) {
        List<Block> blocks = new ArrayList<>();
        for (Pairing pairing : waiting(reader)) {
            divide(blocks);
            blocks.addAll(proposals.message(pairing).blocks());
        }
        for (Pairing pairing : pairings.living(reader)) {
            divide(blocks);
            blocks.addAll(card(pairing, reader));
        }
        if (blocks.isEmpty()) {
            return Message.plain("partner.none");
        }
        return new Message(Text.of("partner.title"), blocks);
    }

    /** Proposals this person may answer, or has said yes to. */
    List<Pairing> waiting(PersonId reader) {
        return pairings.of(reader).stream()
                .filter(pairing -> pairing.state().hidden() && pairing.junior().equals(reader))
                .toList();
    }

    List<Block> card(Pairing pairing, PersonId reader) {
        Person partner = people.get(pairing.partnerOf(reader));
        Program program = programs.get(pairing.program());
        Optional<Agreement> inForce = agreements.inForce(pairing.id());
        Optional<Agreement> proposed = agreements.proposed(pairing.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("partner.heading", "name", partner.name(), "program", program.name()));
        blocks.add(Cards.of(partner));
        blocks.add(new Block.Prose(standing(pairing, reader, partner, inForce, proposed)));
        inForce.ifPresent(agreement -> blocks.add(AgreementWords.facts(
                agreement.terms(),
                people.get(pairing.mentor()),
                people.get(pairing.mentee()),
                tracks.of(programs.get(pairing.program()).track()))));
        blocks.add(IntroductionWords.meet(program, partner));
        List<Button> buttons = new ArrayList<>();
        buttons.add(agreementButton(pairing, reader, inForce, proposed));
        if (ThanksConversation.mayThank(pairing)) {
            buttons.add(ThanksConversation.button(pairing.id()));
        }
        buttons.add(endButton(pairing, partner));
        blocks.add(new Block.Buttons(buttons));
        return blocks;
    }

    /** Who the partner is and how it stands, in one line. */
    Text line(Pairing pairing, PersonId reader) {
        Person partner = people.get(pairing.partnerOf(reader));
        return Text.of(
                "partner.line",
                "name",
                partner.name(),
                "standing",
                standing(
                        pairing, reader, partner, agreements.inForce(pairing.id()), agreements.proposed(pairing.id())));
    }

    String name(PersonId person) {
        return people.get(person).name();
    }

    private Text standing(
            Pairing pairing,
            PersonId reader,
            Person partner,
            Optional<Agreement> inForce,
            Optional<Agreement> proposed) {
        Role role = pairing.roleOf(reader).orElseThrow();
        if (away.onHold(pairing)) {
            return Text.of("partner.on_hold");
        }
        if (proposed.isPresent()) {
            return Text.of(
                    proposed.get().acceptedBy(role) ? "partner.waits_for_them" : "partner.waits_for_you",
                    "name",
                    partner.name());
        }
        return inForce.isPresent() ? Text.of("partner.agreed") : Text.of("partner.no_agreement");
    }

    private static Button agreementButton(
            Pairing pairing, PersonId reader, Optional<Agreement> inForce, Optional<Agreement> proposed) {
        Role role = pairing.roleOf(reader).orElseThrow();
        boolean asked = proposed.isPresent() && !proposed.get().acceptedBy(role);
        if (asked) {
            return Button.primary("partner.read_agreement", agreement("open", pairing));
        }
        return inForce.isPresent() || proposed.isPresent()
                ? Button.of("agreement.change", agreement("change", pairing))
                : Button.primary("introduction.agreement", agreement("open", pairing));
    }

    private static Button endButton(Pairing pairing, Person partner) {
        return Button.of("partner.end", ActionRef.of(FLOW, "end", pairing.id().value()))
                .confirmedBy(new Button.Confirmation(
                        Text.of("partner.end_title"),
                        Text.of("partner.end_question", "name", partner.name()),
                        Text.of("partner.end_yes"),
                        Text.of("partner.end_no")));
    }

    private static ActionRef agreement(String verb, Pairing pairing) {
        return ActionRef.of(AgreementWords.FLOW, verb, pairing.id().value());
    }

    private static void divide(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            blocks.add(new Block.Divider());
        }
    }
}
