package dev.viceversa.slack.web;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.slack.api.SlackConfig;
import com.slack.api.methods.SlackApiException;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the Web API with their arguments as JSON, as Slack recommends for blocks
 * (https://docs.slack.dev/apis/web-api/#posting_json). The library's own calls are forms, in which the blocks are a text
 * that is escaped character by character on the way and unescaped at its end; and they make a new parser for every answer.
 * Thread-safe.
 */
final class JsonCalls {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final SlackConfig config;
    private final String authorization;
    private final Gson gson;

    JsonCalls(SlackConfig config, String token) {
        this.config = config;
        this.authorization = "Bearer " + token;
        this.gson = GsonFactory.createSnakeCase(config);
    }

    /**
     * Makes one.
     *
     * @param arguments one of the library's requests, without a token: that goes into the header, and never into a body
     * @throws SlackApiException when it was answered with an HTTP error
     * @throws JsonParseException when the answer cannot be read
     */
    <T extends SlackAnswer> T make(OkHttpClient http, String method, Object arguments, Class<T> answer)
            throws IOException, SlackApiException {
        Request request = new Request.Builder()
                .url(config.getMethodsEndpointUrlPrefix() + method)
                .header("Authorization", authorization)
                .post(RequestBody.create(gson.toJson(arguments), JSON))
                .build();
        try (Response response = http.newCall(request).execute()) {
            String said = text(response.body());
            if (!response.isSuccessful()) {
                throw new SlackApiException(config, response, said);
            }
            T read = gson.fromJson(said, answer);
            if (read == null) {
                throw new JsonParseException("An answer without content");
            }
            return read;
        }
    }

    private static String text(@Nullable ResponseBody body) throws IOException {
        return body == null ? "" : body.string();
    }
}
