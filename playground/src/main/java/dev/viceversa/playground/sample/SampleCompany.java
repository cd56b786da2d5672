package dev.viceversa.playground.sample;

import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sixty people over three sites, five levels and four time zones, as an HR system would export them: a third are on Teams,
 * the others on Slack, and a few on both. Immutable.
 */
public final class SampleCompany {

    /** The address domain of the company. */
    public static final String DOMAIN = "acme.example";

    /** The account of the person who runs the sample program. */
    public static final String COORDINATOR = "U0000000010";

    /** Who stands for the sample program, and gets a page about it every month. */
    public static final String SPONSOR = "U0000000001";

    /** The account of somebody on Teams for whom nobody has installed the app yet. */
    public static final String WITHOUT_THE_APP = "0a1b2c3d-0000-4000-8000-000000000059";

    /** Where the sample program posts. */
    public static final String CHANNEL_NAME = "reverse-mentoring";

    private static final int EMAIL = 0;
    private static final int NAME = 1;
    private static final int LEVEL = 2;
    private static final int DEPARTMENT = 5;
    private static final int SITE = 6;
    private static final int ZONE = 7;
    private static final int LANGUAGES = 8;
    private static final int HOURS = 9;
    private static final int SLACK = 12;
    private static final int TEAMS = 13;

    /** Who uses both; that their accounts on Teams are theirs the bot finds out by their address. */
    private static final Set<String> ON_BOTH = Set.of(
            "ines.costa@acme.example",
            "wanda.brandt@acme.example",
            "julia.richter@acme.example",
            "vera.ivanova@acme.example");

    private final byte[] csv;
    private final List<Colleague> colleagues;

    /**
     * Somebody of the company, as far as a playground needs to know.
     *
     * @param slack their account on Slack; empty for none
     * @param teams their directory id on Teams; empty for none
     */
    public record Colleague(
            Optional<String> slack,
            Optional<String> teams,
            String name,
            String email,
            int level,
            String department,
            String site,
            ZoneId zone,
            WorkingHours hours,
            String language) {

        /** The account they use: Slack where they are on both. */
        public String account() {
            return slack.or(() -> teams).orElseThrow();
        }

        /** Every account of theirs. */
        public List<String> accounts() {
            return Stream.concat(slack.stream(), teams.stream()).toList();
        }

        private String title() {
            return department + ", " + site;
        }
    }

    private SampleCompany(byte[] csv) {
        this.csv = csv;
        this.colleagues = new String(csv, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(SampleCompany::colleague)
                .toList();
    }

    public static SampleCompany load() {
        try (InputStream file = SampleCompany.class.getResourceAsStream("/sample/company.csv")) {
            return new SampleCompany(
                    Objects.requireNonNull(file, "sample/company.csv").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample company could not be read", e);
        }
    }

    /**
     * The company grown to so many people.
     *
     * @throws IllegalArgumentException when nobody can hire so many
     */
    public static SampleCompany of(int people) {
        SampleCompany company = load();
        int now = company.colleagues.size();
        if (people < now || people > Hiring.MOST) {
            throw new IllegalArgumentException(
                    "The sample company has from " + now + " to " + Hiring.MOST + " people, not " + people);
        }
        return new SampleCompany(Hiring.upTo(people, company.csv));
    }

    /** The people file, as {@code PUT /api/people} takes it. */
    public byte[] csv() {
        return Arrays.copyOf(csv, csv.length);
    }

    public List<Colleague> colleagues() {
        return colleagues;
    }

    /** Gives everybody who is on Slack an account there, and makes the channel. */
    public void settleIn(PretendSlack slack) {
        List<SlackUser> users = colleagues.stream()
                .flatMap(person -> person.slack().stream()
                        .map(account -> SlackUser.member(account, person.name(), person.email())
                                .withTimeZone(person.zone())
                                .withLocale(person.language())
                                .withTitle(person.title())))
                .toList();
        slack.workspace().addUsers(users);
        slack.workspace()
                .addChannel(
                        CHANNEL_NAME, false, users.stream().map(SlackUser::id).toList());
        slack.workspace().channelNamed(CHANNEL_NAME).ifPresent(channel -> slack.workspace()
                .join(channel, slack.workspace().appUser().id()));
    }

    /** The same on Teams; nobody has the app yet. */
    public void settleIn(PretendTeams teams) {
        colleagues.forEach(person -> person.teams().ifPresent(account -> teams.tenant()
                .addUser(TeamsUser.member(account, person.name(), person.email())
                        .speaking(person.language())
                        .in(person.zone().getId()))));
        teams.tenant().addChannel(CHANNEL_NAME);
    }

    private static Colleague colleague(String[] cells) {
        Optional<String> slack = Optional.of(cells[SLACK]).filter(account -> !account.isEmpty());
        Optional<String> teams = Optional.of(cells[TEAMS]).filter(account -> !account.isEmpty());
        Optional<String> unlisted =
                ON_BOTH.contains(cells[EMAIL]) ? slack.map(SampleCompany::teamsAccount) : Optional.empty();
        return new Colleague(
                slack,
                teams.or(() -> unlisted),
                cells[NAME],
                cells[EMAIL],
                Integer.parseInt(cells[LEVEL]),
                cells[DEPARTMENT],
                cells[SITE],
                ZoneId.of(cells[ZONE]),
                WorkingHours.parse(cells[HOURS]).orElse(WorkingHours.USUAL),
                cells[LANGUAGES].startsWith("de") ? "de-DE" : "en-US");
    }

    /** A directory id that is the same at every start. */
    private static String teamsAccount(String slackAccount) {
        return "0a1b2c3d-0000-4000-8000-%012d".formatted(Integer.parseInt(slackAccount.substring(1)));
    }
}
