package dev.viceversa.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.util.http.SlackHttpClient;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.SlackSettings;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The clients that speak to Slack, over one pool of connections. They retry nothing, follow nothing, keep no statistics
 * (which would ask {@code auth.test} by themselves), and give up early: whoever calls decides what an answer means.
 * Thread-safe.
 */
@Singleton
@SlackConfigured
public final class SlackClients {

    private static final int MOST_CONNECTIONS = 32;

    private final SlackSettings settings;
    private final OkHttpClient patientHttp;
    private final Slack patient;
    private final OkHttpClient hastyHttp;
    private final Slack hasty;
    private final JsonCalls calls;

    /**
     * Makes them.
     *
     * @param patience how long a call may take that nobody waits for; well under the twenty seconds a courier has
     * @param haste how long a call may take while a person waits, of Slack's three seconds
     */
    SlackClients(
            SlackSettings settings,
            @Value("${viceversa.slack.patience:12s}") Duration patience,
            @Value("${viceversa.slack.haste:1800ms}") Duration haste) {
        this.settings = settings;
        SlackConfig config = config(settings);
        patientHttp = http(config, patience);
        patient = slack(config, patientHttp);
        hastyHttp = patientHttp.newBuilder().callTimeout(haste).build();
        hasty = slack(config, hastyHttp);
        calls = new JsonCalls(config, settings.botToken());
    }

    /** For deliveries and home pages, which nobody waits for. */
    public MethodsClient patient() {
        return patient.methods(settings.botToken());
    }

    /** For what must be done while a trigger lives. */
    public MethodsClient hasty() {
        return hasty.methods(settings.botToken());
    }

    /** A call nobody waits for, of whose answer only this much is read. */
    <T extends SlackAnswer> T patiently(String method, Object arguments, Class<T> answer)
            throws IOException, SlackApiException {
        return calls.make(patientHttp, method, arguments, answer);
    }

    /** A call that must be done while a trigger lives, of whose answer only this much is read. */
    public <T extends SlackAnswer> T hastily(String method, Object arguments, Class<T> answer)
            throws IOException, SlackApiException {
        return calls.make(hastyHttp, method, arguments, answer);
    }

    /** For addresses outside the Web API: response addresses and uploads. */
    OkHttpClient http() {
        return patientHttp;
    }

    /** For response addresses while a person waits. */
    OkHttpClient hastyHttp() {
        return hastyHttp;
    }

    /** For Bolt, which must use the same settings. */
    public Slack slack() {
        return patient;
    }

    @PreDestroy
    void close() throws Exception {
        patientHttp.dispatcher().executorService().shutdown();
        patientHttp.connectionPool().evictAll();
        patient.close();
    }

    private static SlackConfig config(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
        config.setStatsEnabled(false);
        // Both log bodies: people's words do not belong in a log.
        config.getHttpClientResponseHandlers().clear();
        if (loopback(settings.apiUrl())) {
            config.setProxyUrl(null);
        }
        return config;
    }

    private static boolean loopback(URI address) {
        return Set.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost());
    }

    private static OkHttpClient http(SlackConfig config, Duration patience) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(MOST_CONNECTIONS);
        dispatcher.setMaxRequestsPerHost(MOST_CONNECTIONS);
        return SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .dispatcher(dispatcher)
                // As many as are ever open: fewer would be closed after every burst and opened, handshake and all, for
                // the
                // next.
                .connectionPool(new ConnectionPool(MOST_CONNECTIONS, 5, TimeUnit.MINUTES))
                .socketFactory(new UndelayedSockets())
                .retryOnConnectionFailure(false)
                .connectTimeout(3, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .writeTimeout(10, TimeUnit.SECONDS)
                .callTimeout(patience)
                .addNetworkInterceptor(SlackClients::once)
                .build();
    }

    /** Runs once a connection stands: whatever breaks from here on may have arrived. */
    private static Response once(Interceptor.Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            // OkHttp sends a request again by itself when a 503 says "Retry-After: 0".
            return response.code() == 503
                    ? response.newBuilder().removeHeader("Retry-After").build()
                    : response;
        } catch (IOException broken) {
            throw new PerhapsSent(broken);
        }
    }

    private static Slack slack(SlackConfig config, OkHttpClient http) {
        SlackHttpClient client = new SlackHttpClient(http);
        client.setConfig(config);
        return Slack.getInstance(config, client);
    }
}
