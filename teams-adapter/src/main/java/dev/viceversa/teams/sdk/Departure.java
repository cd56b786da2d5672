package dev.viceversa.teams.sdk;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Tells a request that surely never left from one that may have arrived, and takes no endless answer. */
final class Departure {

    /** The Bot Connector answers with a few hundred bytes, and with a page of members at most. */
    private static final long LARGEST = 4 << 20;

    private Departure() {}

    /** Must be called before anything else is put into the client: whatever fails further in is seen by it. */
    static void watch(OkHttpClient.Builder http) {
        http.addInterceptor(Departure::watched).addNetworkInterceptor(Departure::leaves);
    }

    private static Response watched(Interceptor.Chain chain) throws IOException {
        AtomicBoolean left = new AtomicBoolean();
        Request marked =
                chain.request().newBuilder().tag(AtomicBoolean.class, left).build();
        try {
            Response response = chain.proceed(marked);
            ResponseBody body = response.peekBody(LARGEST + 1);
            if (body.contentLength() > LARGEST) {
                response.close();
                throw new IOException("An answer of more than " + LARGEST + " bytes");
            }
            return response;
        } catch (IOException failure) {
            throw left.get() ? failure : new NeverLeft(failure);
        }
    }

    /** Called with the connection open, right before the first byte is written. */
    private static Response leaves(Interceptor.Chain chain) throws IOException {
        AtomicBoolean left = chain.request().tag(AtomicBoolean.class);
        if (left != null) {
            left.set(true);
        }
        return chain.proceed(chain.request());
    }

    /** Nothing of the request was written to the wire. */
    static final class NeverLeft extends IOException {
        private static final long serialVersionUID = 1L;

        NeverLeft(IOException why) {
            super(why);
        }
    }
}
