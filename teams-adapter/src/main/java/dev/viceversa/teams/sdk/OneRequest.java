package dev.viceversa.teams.sdk;

import com.microsoft.bot.restclient.retry.RetryStrategy;
import java.io.IOException;
import java.net.HttpURLConnection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One call is one request. The SDK by itself sends what was answered 5xx again three times at once and 408 seven times, and
 * ignores the setting that should stop it; OkHttp repeats on broken connections, on redirects, and what was answered 503
 * with {@code Retry-After: 0}. Each of these may already have been delivered.
 */
final class OneRequest extends RetryStrategy {

    OneRequest() {
        super("one request", false);
    }

    @Override
    public boolean shouldRetry(int retryCount, @Nullable Response response) {
        return false;
    }

    /** Takes every reason to repeat from the layer below the SDK. */
    static void of(OkHttpClient.Builder http) {
        http.retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(OneRequest::withoutInvitation);
    }

    private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return response.code() == HttpURLConnection.HTTP_UNAVAILABLE
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }
}
