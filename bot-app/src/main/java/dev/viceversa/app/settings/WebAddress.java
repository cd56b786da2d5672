package dev.viceversa.app.settings;

import java.net.URI;

/** Tells a web address from anything else. */
final class WebAddress {

    private WebAddress() {}

    static boolean isHttp(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
