package dev.viceversa.teams.sdk;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import dev.viceversa.teams.TeamsConfigured;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/**
 * The SDK's clients of the Bot Connector, one for each place it stands at, on connections and threads they share. Nothing is
 * sent twice ({@link OneRequest}), and as much at once as the house's gates let through: OkHttp by itself lets five calls a
 * host through. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class ConnectorClients {

    /** Fifty calls a second, each as slow as we bear, are 450. */
    private static final int AT_ONCE = 512;

    private static final int PLACES = 100;
    private static final Duration CONNECTING = Duration.ofSeconds(4);

    private final TenantCredentials credentials;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Dispatcher dispatcher = new Dispatcher(threads);
    private final ConnectionPool connections = new ConnectionPool(64, 5, TimeUnit.MINUTES);
    private final JacksonAdapter json = new PlainJson();
    private final Map<Place, RestConnectorClient> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, RestConnectorClient> eldest) {
            return size() > PLACES;
        }
    };

    private record Place(URI base, Patience patience) {}

    /** How long a call may take, its token included. */
    enum Patience {
        /** A courier must give up within twenty seconds, and a nudge must not be given up too early. */
        SENDING(Duration.ofSeconds(9)),
        /** Somebody waits for the answer, and Teams waits five seconds. */
        ASKING(Duration.ofMillis(1_900));

        private final Duration longest;

        Patience(Duration longest) {
            this.longest = longest;
        }
    }

    ConnectorClients(TenantCredentials credentials) {
        this.credentials = credentials;
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
    }

    /** The client for a place that is on the allow-list. */
    synchronized RestConnectorClient at(URI base, Patience patience) {
        return clients.computeIfAbsent(new Place(base, patience), this::client);
    }

    private RestConnectorClient client(Place place) {
        OkHttpClient.Builder http = new OkHttpClient.Builder();
        Departure.watch(http);
        OneRequest.of(http);
        RestClient.Builder rest = new RestClient.Builder(http, new Retrofit.Builder())
                .withBaseUrl(place.base().toString())
                .withCredentials(credentials)
                .withSerializerAdapter(json)
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new OneRequest())
                .withDispatcher(dispatcher)
                .withConnectionPool(connections)
                .withConnectionTimeout(CONNECTING.toMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(place.patience().longest.toMillis(), TimeUnit.MILLISECONDS);
        // After the SDK's builder, which sets a jar that takes every cookie.
        http.cookieJar(CookieJar.NO_COOKIES).callTimeout(place.patience().longest);
        return new RestConnectorClient(rest.build());
    }

    @PreDestroy
    void close() {
        dispatcher.cancelAll();
        threads.shutdownNow();
        connections.evictAll();
    }
}
