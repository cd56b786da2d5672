package dev.viceversa.core.conversation.recognition;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.recognition.ThankYou;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a card of thanks says. */
final class ThanksForm {

    private static final String MOTIF = "motif";
    private static final String WORDS = "words";

    private ThanksForm() {}

    /** A new card; {@code id} is the one it will have. */
    static Form of(PairingId pairing, String id, String partner) {
        return new Form(
                Text.of("thanks.form_title"),
                Text.of("thanks.send"),
                List.of(
                        new Input.ChooseOne(
                                MOTIF,
                                Text.of("thanks.motif"),
                                Optional.empty(),
                                true,
                                Arrays.stream(ThankYou.Motif.values())
                                        .map(motif -> new Input.Option(motif.name(), why(motif)))
                                        .toList(),
                                Optional.empty()),
                        new Input.LongText(
                                WORDS,
                                Text.of("thanks.words"),
                                Optional.of(Text.of("thanks.words_hint")),
                                false,
                                ThankYou.LONGEST,
                                ""),
                        Block.quiet("thanks.who", "name", partner)),
                ActionRef.of(ThanksConversation.FLOW, "give", pairing.value(), id));
    }

    /** In checked answers. */
    static ThankYou.Motif motif(Answers answers) {
        return ThankYou.Motif.valueOf(answers.textOrEmpty(MOTIF));
    }

    static String words(Answers answers) {
        return answers.textOrEmpty(WORDS);
    }

    /** What a card is for, as a sentence. */
    static Text why(ThankYou.Motif motif) {
        return Text.of("thanks.why_" + motif.name().toLowerCase(Locale.ROOT));
    }
}
