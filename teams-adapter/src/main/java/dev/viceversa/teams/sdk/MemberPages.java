package dev.viceversa.teams.sdk;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * A conversation's members, page by page: our own call on the SDK's client, because the SDK's throws on the second page, whose
 * token it puts where an address has no place for it.
 */
interface MemberPages {

    @GET("v3/conversations/{conversation}/pagedmembers")
    CompletableFuture<Response<ResponseBody>> page(
            @Path("conversation") String conversation, @Query("continuationToken") @Nullable String continuation);

    static MemberPages of(RestConnectorClient client) {
        return client.getRestClient().retrofit().create(MemberPages.class);
    }
}
