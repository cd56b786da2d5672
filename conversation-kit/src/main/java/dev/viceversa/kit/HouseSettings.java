package dev.viceversa.kit;

import java.util.HashMap;
import java.util.Map;

/** Settings of a house that is only there for a test. */
public final class HouseSettings {

    private HouseSettings() {}

    /** On this database, with the keyset of all stages, nothing running in the background. */
    public static Map<String, Object> on(String url, String user, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("viceversa.stage", "true");
        settings.put("viceversa.heartbeat.enabled", "false");
        settings.put("viceversa.email-domains", "example.com");
        settings.put("viceversa.public-url", "https://bot.example.com");
        settings.put("datasources.default.url", url);
        settings.put("datasources.default.username", user);
        settings.put("datasources.default.password", password);
        settings.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        settings.put("datasources.default.maximum-pool-size", "10");
        settings.put("flyway.datasources.default.enabled", "true");
        return settings;
    }
}
