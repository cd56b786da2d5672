package dev.viceversa.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import dev.viceversa.slack.SlackConfigured;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts pictures into the workspace's files, so that a message can show them. A picture that cannot be uploaded is told
 * by its alternative text: the message matters more. Thread-safe.
 */
@Singleton
@SlackConfigured
final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final MediaType PNG = MediaType.get("image/png");

    private final SlackClients clients;

    Uploads(SlackClients clients) {
        this.clients = clients;
    }

    /** The file of each picture in the message that could be uploaded. */
    Map<Block.Picture, String> of(Message message) {
        Map<Block.Picture, String> files = new HashMap<>();
        message.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .forEach(picture -> upload(picture).ifPresent(file -> files.put(picture, file)));
        return files;
    }

    private Optional<String> upload(Block.Picture picture) {
        try {
            MethodsClient client = clients.hasty();
            FilesGetUploadURLExternalResponse place = client.filesGetUploadURLExternal(
                    call -> call.filename(name(picture)).length(picture.png().length));
            if (!place.isOk()) {
                LOG.warn("Slack takes no picture: {}", place.getError());
                return Optional.empty();
            }
            Request bytes = new Request.Builder()
                    .url(place.getUploadUrl())
                    .post(RequestBody.create(picture.png(), PNG))
                    .build();
            try (Response taken = clients.http().newCall(bytes).execute()) {
                if (!taken.isSuccessful()) {
                    LOG.warn("Slack did not take a picture: HTTP {}", taken.code());
                    return Optional.empty();
                }
            }
            FileDetails file = FileDetails.builder()
                    .id(place.getFileId())
                    .title(picture.title())
                    .build();
            return client.filesCompleteUploadExternal(call -> call.files(List.of(file)))
                            .isOk()
                    ? Optional.of(place.getFileId())
                    : Optional.empty();
        } catch (IOException | SlackApiException | RuntimeException failed) {
            LOG.warn("A picture could not be uploaded: {}", failed.toString());
            return Optional.empty();
        }
    }

    private static String name(Block.Picture picture) {
        String bare = picture.title().replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
        return (bare.isEmpty() ? "picture" : bare) + ".png";
    }
}
