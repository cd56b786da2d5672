package dev.viceversa.app.settings;

import dev.viceversa.core.sealing.Keyset;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.regex.Pattern;

/** What the house itself needs, whatever the platform. */
record HouseSettingsCheck(Settings settings) {

    private static final Pattern NOTICE = Pattern.compile("([0-9]|[12][0-9]|30)s");
    private static final Pattern COORDINATOR =
            Pattern.compile("(slack:T[A-Z0-9]+/[UW][A-Z0-9]+|teams:[0-9a-fA-F-]{36}/[0-9a-fA-F-]{36})");
    private static final int SHORTEST_TOKEN = 24;

    void addProblems(List<String> problems) {
        port(problems);
        operating(problems);
        database(problems);
        keyset(problems);
        publicAddress(problems);
        coordinators(problems);
        new RetentionCheck(settings).addProblems(problems);
        settings.get("VICEVERSA_API_TOKEN")
                .filter(token -> token.length() < SHORTEST_TOKEN)
                .ifPresent(_ -> problems.add("VICEVERSA_API_TOKEN is shorter than " + SHORTEST_TOKEN
                        + " characters. Use a long random one, for example from: openssl rand -hex 32"));
    }

    private void operating(List<String> problems) {
        settings.get("VICEVERSA_LOG_FORMAT")
                .filter(format -> !format.equals("plain") && !format.equals("json"))
                .ifPresent(format -> problems.add("VICEVERSA_LOG_FORMAT is plain or json, not " + format + "."));
        settings.get("VICEVERSA_SHUTDOWN_NOTICE")
                .filter(notice -> !NOTICE.matcher(notice).matches())
                .ifPresent(
                        notice -> problems.add("VICEVERSA_SHUTDOWN_NOTICE is a number of seconds up to 30, such as 5s,"
                                + " not " + notice + "."));
    }

    private void port(List<String> problems) {
        settings.get("MICRONAUT_SERVER_PORT")
                .filter(port -> !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535)
                .ifPresent(port -> problems.add("MICRONAUT_SERVER_PORT is not a port: " + port));
    }

    private void database(List<String> problems) {
        settings.get("DATASOURCES_DEFAULT_URL").ifPresent(url -> {
            if (url.startsWith("jdbc:mysql:")) {
                if (!url.contains("connectionTimeZone=UTC") || !url.contains("forceConnectionTimeZoneToSession=true")) {
                    problems.add("DATASOURCES_DEFAULT_URL must end with"
                            + " ?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true so that instants are"
                            + " stored in UTC.");
                }
            } else if (!url.startsWith("jdbc:h2:")) {
                problems.add(
                        "DATASOURCES_DEFAULT_URL must begin with jdbc:mysql: (production) or jdbc:h2: (a first look).");
            }
        });
    }

    private void keyset(List<String> problems) {
        if (!settings.has("VICEVERSA_ENCRYPTION_KEYSET")) {
            problems.add("VICEVERSA_ENCRYPTION_KEYSET is missing. Make a keyset once with \"java -jar viceversa.jar"
                    + " keys new /etc/viceversa/keyset.json\", set this to that file, and keep a copy in a safe place:"
                    + " without it nobody can read what people wrote.");
            return;
        }
        String file = settings.get("VICEVERSA_ENCRYPTION_KEYSET").orElseThrow();
        try {
            Keyset.read(Path.of(file));
        } catch (IOException unreadable) {
            problems.add("VICEVERSA_ENCRYPTION_KEYSET names " + file
                    + ", which cannot be read. Check the path and that the bot's user owns the file.");
        } catch (GeneralSecurityException notOne) {
            problems.add("VICEVERSA_ENCRYPTION_KEYSET names " + file
                    + ", which is not a keyset made by \"keys new\". Put the right file back; do not make a new one"
                    + " for an existing database.");
        }
    }

    private void publicAddress(List<String> problems) {
        settings.get("VICEVERSA_PUBLIC_URL")
                .filter(address -> !WebAddress.isHttp(address))
                .ifPresent(address -> problems.add("VICEVERSA_PUBLIC_URL is not a web address: " + address));
        if (!settings.has("VICEVERSA_PUBLIC_URL")) {
            problems.add(
                    "VICEVERSA_PUBLIC_URL is missing. Set it to the address people's browsers reach the bot at, such"
                            + " as https://mentoring.example.com; files handed out in chat are fetched there.");
        }
    }

    private void coordinators(List<String> problems) {
        if (!settings.has("VICEVERSA_COORDINATORS")) {
            problems.add(
                    "VICEVERSA_COORDINATORS is missing, so nobody could set up a program. List accounts, separated by"
                            + " commas, as slack:T…/U… or teams:<tenant>/<aadObjectId>.");
        }
        for (String listed : settings.get("VICEVERSA_COORDINATORS").orElse("").split(",")) {
            if (!listed.isBlank() && !COORDINATOR.matcher(listed.strip()).matches()) {
                problems.add("VICEVERSA_COORDINATORS has \"" + listed.strip()
                        + "\", which is neither slack:T…/U… nor teams:<tenant>/<aadObjectId>.");
            }
        }
    }
}
