package dev.viceversa.pretend.slack.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.slack.workspace.SharedFiles;
import java.io.IOException;

/** The address a file's bytes are sent to. Faults are switched by the name {@code upload}. */
public final class UploadHandler implements HttpHandler {

    private final SharedFiles files;
    private final Faults faults;

    /** Takes the bytes of these files. */
    public UploadHandler(SharedFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        var fault = faults.next("upload");
        boolean received = fault.filter(Exchange::before).isEmpty()
                && files.receive(exchange.getRequestURI().getPath(), body);
        Exchange.Answer answer = received
                ? Exchange.Answer.text(200, "OK - " + body.length)
                : Exchange.Answer.text(400, "the upload is unknown or its length is not the announced one");
        Exchange.send(exchange, answer, received ? null : "bad_upload", fault, outcome -> {
            // Uploads are seen by what becomes of the file.
        });
    }
}
