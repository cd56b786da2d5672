package dev.viceversa.teams;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the house reaches its Teams bot, from {@code TEAMS_APP_ID}, {@code TEAMS_APP_PASSWORD}, {@code TEAMS_TENANT_ID},
 * {@code TEAMS_OPENID_METADATA_URL}, {@code TEAMS_LOGIN_URL} and {@code TEAMS_SERVICE_HOSTS}. Looked at when the house
 * starts: a wrong setting stops the start with a sentence that says what to do. Immutable.
 */
@Context
@TeamsConfigured
public final class TeamsSettings {

    static final String APP_ID = "teams.app-id";

    private static final String METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private static final String LOGIN = "https://login.microsoftonline.com";
    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

    private final String appId;
    private final String appPassword;
    private final String tenantId;
    private final URI openIdMetadata;
    private final URI login;
    private final ServiceHosts serviceHosts;

    /** {@code loopback} opens the doors to services on this machine; only playgrounds and tests set it. */
    public TeamsSettings(
            @Value("${teams.app-id}") String appId,
            @Value("${teams.app-password:}") String appPassword,
            @Value("${teams.tenant-id:}") String tenantId,
            @Value("${teams.openid-metadata-url:}") String openIdMetadata,
            @Value("${teams.login-url:}") String login,
            @Value("${teams.service-hosts:}") String serviceHosts,
            @Value("${viceversa.teams.loopback:false}") boolean loopback) {
        this.appId = guid("TEAMS_APP_ID", "the application (client) id of your Azure Bot", appId);
        this.tenantId = guid("TEAMS_TENANT_ID", "the directory (tenant) id; new bots are single-tenant", tenantId);
        this.appPassword = appPassword.strip();
        if (this.appPassword.isEmpty()) {
            throw new ConfigurationException("TEAMS_APP_PASSWORD is missing. Make a client secret for the app"
                    + " registration and copy its value, not its id.");
        }
        Set<String> listed = Arrays.stream(serviceHosts.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
        listed.stream()
                .filter(host -> !host.matches("[a-z0-9.-]+") || !loopback && HERE.contains(host))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new ConfigurationException(
                            "TEAMS_SERVICE_HOSTS has \"" + wrong + "\", which is no public host"
                                    + " name. Give names without https:// and without a path, or leave it out.");
                });
        this.serviceHosts = new ServiceHosts(listed.isEmpty() ? ServiceHosts.USUAL : listed, loopback);
        this.openIdMetadata = address("TEAMS_OPENID_METADATA_URL", openIdMetadata, METADATA, loopback);
        this.login = address("TEAMS_LOGIN_URL", login, LOGIN, loopback);
    }

    /** The bot's application id, lower case. */
    public String appId() {
        return appId;
    }

    public String appPassword() {
        return appPassword;
    }

    /** The one tenant the bot works in, lower case. */
    public String tenantId() {
        return tenantId;
    }

    /** Where the keys are published that activities are signed with. */
    public URI openIdMetadata() {
        return openIdMetadata;
    }

    /** Where the bot's own access token is made. */
    public URI tokenEndpoint() {
        String base = login.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + tenantId + "/oauth2/v2.0/token");
    }

    public ServiceHosts serviceHosts() {
        return serviceHosts;
    }

    /** Whether an address may be spoken to at all: https, or this machine where that is allowed. */
    static boolean safe(URI address, boolean loopback) {
        return address.getHost() != null
                && ("https".equals(address.getScheme()) || loopback && HERE.contains(address.getHost()));
    }

    /** Whether keys may be fetched from there. */
    public boolean trusts(URI address) {
        return safe(address, serviceHosts.loopback());
    }

    private static String guid(String name, String what, String given) {
        String id = given.strip().toLowerCase(Locale.ROOT);
        if (!GUID.matcher(id).matches()) {
            throw new ConfigurationException(
                    name + " is missing or not an id like 11111111-2222-3333-4444-555555555555. It is " + what + ".");
        }
        return id;
    }

    private static URI address(String name, String given, String usual, boolean loopback) {
        String written = given.strip();
        if (written.isEmpty()) {
            return URI.create(usual);
        }
        try {
            URI address = URI.create(written);
            if (safe(address, loopback)) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Said below.
        }
        throw new ConfigurationException(name + " must be an https address, such as " + usual
                + "; leave it out to speak with Microsoft itself.");
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "TeamsSettings[appId=" + appId + ", tenantId=" + tenantId + "]";
    }
}
