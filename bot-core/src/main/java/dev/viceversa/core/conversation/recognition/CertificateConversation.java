package dev.viceversa.core.conversation.recognition;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Illustrating;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.picture.Certificate;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A mentor fetches their own certificate as a page to keep; nobody fetches another's. Thread-safe. */
@Singleton
final class CertificateConversation implements Conversation {

    static final String FLOW = "certificate";

    private final Programs programs;
    private final Certificates certificates;
    private final Illustrating illustrating;
    private final Files files;

    CertificateConversation(Programs programs, Certificates certificates, Illustrating illustrating, Files files) {
        this.programs = programs;
        this.certificates = certificates;
        this.illustrating = illustrating;
        this.files = files;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (!press.action().verb().equals("pdf")) {
            return Reply.say("desk.outdated");
        }
        Optional<Certificate> own = press.action()
                .id(0)
                .map(ProgramId::new)
                .flatMap(programs::find)
                .flatMap(program -> certificates.of(visitor.person(), program));
        if (own.isEmpty()) {
            return Reply.say("certificate.none");
        }
        return illustrating
                .drawn(own.get()::pdf)
                .<Reply>map(pdf -> new Reply.Say(offer(pdf, visitor)))
                .orElseGet(() -> Reply.say("certificate.not_drawn"));
    }

    private Message offer(byte[] pdf, Visitor visitor) {
        String path = files.offer(visitor.id(), "certificate.pdf", "application/pdf", pdf);
        return Message.of(
                Text.of("certificate.ready"),
                Block.prose("certificate.ready"),
                new Block.Download(Text.of("certificate.file"), path));
    }
}
