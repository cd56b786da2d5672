package dev.viceversa.teams;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where Teams' service may be: hosts we speak to, on receipt and on sending. Anything else would make the bot hand its
 * access token to strangers. Immutable.
 *
 * @param hosts lower case, without port
 * @param loopback whether plain http to this machine is taken as well; for playgrounds and tests only
 */
public record ServiceHosts(Set<String> hosts, boolean loopback) {

    /** The public cloud, and those of the United States' government. From Microsoft's documentation of Teams bots. */
    static final Set<String> USUAL = Set.of(
            "smba.trafficmanager.net",
            "smba.infra.gcc.teams.microsoft.com",
            "smba.infra.gov.teams.microsoft.us",
            "smba.infra.dod.teams.microsoft.us");

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

    public ServiceHosts {
        hosts = Set.copyOf(hosts);
    }

    /** The address, ending with a slash, if we may speak to it; empty otherwise. */
    public Optional<URI> allowed(String address) {
        try {
            URI uri = URI.create(address.endsWith("/") ? address : address + "/");
            return permits(uri) && uri.getQuery() == null && uri.getFragment() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private boolean permits(URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null || uri.getUserInfo() != null) {
            return false;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean here = loopback && HERE.contains(host);
        boolean usualPort = uri.getPort() == -1 || uri.getPort() == 443;
        return here || uri.getScheme().equals("https") && usualPort && hosts.contains(host);
    }
}
