package dev.viceversa.core.conversation.recognition;

import dev.viceversa.core.conversation.Illustrating;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingListener;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.picture.Certificate;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.recognition.RecognitionKinds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends a mentor their certificate when a pairing of theirs went the whole way; one a program, however many pairings. It is
 * drawn only when it leaves: a thousand may end at one instant.
 */
@Singleton
final class CertificateWriter implements Writer, PairingListener {

    private static final Duration KEEPS = Duration.ofDays(14);

    private final Outbox outbox;
    private final Programs programs;
    private final Certificates certificates;
    private final Illustrating illustrating;
    private final ProgramTime time;

    CertificateWriter(
            Outbox outbox, Programs programs, Certificates certificates, Illustrating illustrating, ProgramTime time) {
        this.outbox = outbox;
        this.programs = programs;
        this.certificates = certificates;
        this.illustrating = illustrating;
        this.time = time;
    }

    @Override
    public String kind() {
        return RecognitionKinds.CERTIFICATE;
    }

    @Override
    public void ended(Pairing pairing) {
        if (pairing.state() == Pairing.State.COMPLETED) {
            outbox.plan(
                    pairing.mentor(),
                    RecognitionKinds.CERTIFICATE,
                    RecognitionKinds.CERTIFICATE + ":" + pairing.program() + ":" + pairing.mentor(),
                    Weight.NOTICE,
                    About.program(pairing.program()),
                    time.now(),
                    KEEPS);
        }
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        Optional<Program> program = delivery.about().program().flatMap(programs::find);
        return program.flatMap(
                found -> certificates.of(reader, found).map(certificate -> message(certificate, found, reader)));
    }

    private Message message(Certificate certificate, Program program, Person reader) {
        return Message.of(
                Text.of("certificate.title"),
                Block.heading("certificate.title"),
                Block.prose("certificate.text", "program", program.name()),
                illustrating.picture(
                        certificate.title(),
                        Text.of("certificate.said", "name", reader.name(), "program", program.name()),
                        certificate::png),
                Block.Buttons.of(Button.primary(
                        "certificate.pdf",
                        ActionRef.of(
                                CertificateConversation.FLOW,
                                "pdf",
                                program.id().value()))),
                Block.quiet("certificate.note"));
    }
}
