package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestException;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import dev.viceversa.teams.connector.Answered;
import dev.viceversa.teams.connector.Connector;
import dev.viceversa.teams.connector.MessageReference;
import dev.viceversa.teams.connector.Posting;
import dev.viceversa.teams.sdk.ConnectorClients.Patience;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** The house's calls, made by the SDK's client. Thread-safe. */
@Singleton
@TeamsConfigured
final class SdkConnector implements Connector {

    private final TeamsSettings settings;
    private final ConnectorClients clients;
    private final TenantLogin login;
    private final ObjectMapper json = new ObjectMapper();

    SdkConnector(TeamsSettings settings, ConnectorClients clients, TenantLogin login) {
        this.settings = settings;
        this.clients = clients;
        this.login = login;
    }

    @Override
    public Answered open(String serviceUrl, String member) {
        ConversationParameters wanted = new ConversationParameters();
        wanted.setIsGroup(false);
        wanted.setBot(new ChannelAccount("28:" + settings.appId()));
        wanted.setMembers(List.of(new ChannelAccount(member)));
        wanted.setTenantId(settings.tenantId());
        ObjectNode channelData = JsonNodeFactory.instance.objectNode();
        channelData.putObject("tenant").put("id", settings.tenantId());
        wanted.setChannelData(channelData);
        return talk(serviceUrl, conversations -> conversations.createConversation(wanted), made -> id(made.getId()));
    }

    @Override
    public Answered post(String serviceUrl, String conversation, Posting posting) {
        return talk(
                serviceUrl,
                conversations -> conversations.sendToConversation(conversation, Outgoing.of(posting)),
                made -> id(made.getId()));
    }

    @Override
    public Answered replace(String serviceUrl, MessageReference message, Posting posting) {
        return talk(
                serviceUrl,
                conversations ->
                        conversations.updateActivity(message.conversation(), message.activity(), Outgoing.of(posting)),
                made -> id(made.getId()));
    }

    @Override
    public Answered remove(String serviceUrl, MessageReference message) {
        return talk(
                serviceUrl,
                conversations -> conversations.deleteActivity(message.conversation(), message.activity()),
                nothing -> JsonNodeFactory.instance.objectNode());
    }

    @Override
    public Answered member(String serviceUrl, String conversation, String member) {
        Answered answered = call(
                serviceUrl,
                Patience.ASKING,
                client -> client.getConversations().getConversationMember(member, conversation),
                json::valueToTree);
        // The SDK makes nothing of a 404 where something is read.
        return answered instanceof Answered.With with
                        && with.good()
                        && with.body().isMissingNode()
                ? Answered.of(404, Optional.empty(), Optional.empty())
                : answered;
    }

    @Override
    public Answered members(String serviceUrl, String conversation, Optional<String> continuation) {
        return call(
                serviceUrl,
                Patience.ASKING,
                client -> MemberPages.of(client)
                        .page(conversation, continuation.orElse(null))
                        .thenApply(this::page),
                Function.identity());
    }

    private JsonNode page(Response<ResponseBody> response) {
        ResponseBody body = response.body();
        if (body == null) {
            throw new RestException("members", response);
        }
        try (body) {
            return json.readTree(body.bytes());
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }

    private <T> Answered talk(
            String serviceUrl, Function<Conversations, CompletableFuture<T>> call, Function<T, JsonNode> read) {
        return call(serviceUrl, Patience.SENDING, client -> call.apply(client.getConversations()), read);
    }

    private <T> Answered call(
            String serviceUrl,
            Patience patience,
            Function<RestConnectorClient, CompletableFuture<T>> call,
            Function<T, JsonNode> read) {
        Optional<URI> base = settings.serviceHosts().allowed(serviceUrl);
        if (base.isEmpty()) {
            return new Answered.NeverSent("service_host_not_allowed");
        }
        try {
            @Nullable T result = call.apply(clients.at(base.get(), patience)).get();
            return Answered.of(200, Optional.ofNullable(result).map(read), Optional.empty());
        } catch (ExecutionException failed) {
            Throwable failure = Failures.unwrapped(failed.getCause());
            if (failure instanceof RestException refused && refused.response().code() == 401) {
                distrust(refused);
            }
            return Failures.of(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answered.Unknown("interrupted");
        }
    }

    private void distrust(RestException refused) {
        Optional.ofNullable(refused.response().raw().request().header("Authorization"))
                .map(sent -> sent.replaceFirst("^Bearer ", ""))
                .ifPresent(login::refused);
    }

    private static ObjectNode id(@Nullable String id) {
        return JsonNodeFactory.instance.objectNode().put("id", id);
    }
}
