package dev.viceversa.playground.http;

import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SharedFiles.SharedFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hands out what the bot uploaded: pictures to look at, everything else to save. */
@Controller("/playground/api/files")
final class FilesController {

    private final PretendSlack slack;

    FilesController(PretendSlack slack) {
        this.slack = slack;
    }

    @Get("/{id}")
    HttpResponse<byte[]> file(String id) {
        Optional<SharedFile> file = slack.workspace().files().find(id).filter(SharedFile::complete);
        return file.flatMap(SharedFile::content)
                .<HttpResponse<byte[]>>map(content -> HttpResponse.ok(content)
                        .contentType(
                                picture(content) ? MediaType.IMAGE_PNG_TYPE : MediaType.APPLICATION_OCTET_STREAM_TYPE)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Disposition", disposition(file.get(), content)))
                .orElseGet(HttpResponse::notFound);
    }

    private static String disposition(SharedFile file, byte[] content) {
        String name = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
        return (picture(content) ? "inline" : "attachment") + "; filename=\"" + name + "\"";
    }

    private static boolean picture(byte[] content) {
        byte[] png = "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1);
        return content.length > png.length
                && content[0] == png[0]
                && content[1] == png[1]
                && content[2] == png[2]
                && content[3] == png[3];
    }
}
