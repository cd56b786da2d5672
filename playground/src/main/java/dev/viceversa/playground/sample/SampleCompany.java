package dev.viceversa.playground.sample;

import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Sixty people over three sites, five levels and four time zones, as an HR system would export them. Immutable. */
public final class SampleCompany {

    /** The address domain of the company. */
    public static final String DOMAIN = "acme.example";

    /** The account of the person who runs the sample program. */
    public static final String COORDINATOR = "U0000000010";

    /** Where the sample program posts. */
    public static final String CHANNEL_NAME = "reverse-mentoring";

    private static final int EMAIL = 0;
    private static final int NAME = 1;
    private static final int LEVEL = 2;
    private static final int DEPARTMENT = 5;
    private static final int SITE = 6;
    private static final int ZONE = 7;
    private static final int LANGUAGES = 8;
    private static final int ACCOUNT = 12;

    private final byte[] csv;
    private final List<Colleague> colleagues;

    /** Somebody of the company, as far as a playground needs to know. */
    public record Colleague(
            String account,
            String name,
            String email,
            int level,
            String department,
            String site,
            ZoneId zone,
            String language) {}

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

    /** Gives everybody an account, and makes the channel. */
    public void settleIn(PretendSlack slack) {
        slack.workspace()
                .addUsers(colleagues.stream()
                        .map(person -> SlackUser.member(person.account(), person.name(), person.email())
                                .withTimeZone(person.zone())
                                .withLocale(person.language())
                                .withTitle(person.department() + ", " + person.site()))
                        .toList());
        slack.workspace()
                .addChannel(
                        CHANNEL_NAME,
                        false,
                        colleagues.stream().map(Colleague::account).toList());
        slack.workspace().channelNamed(CHANNEL_NAME).ifPresent(channel -> slack.workspace()
                .join(channel, slack.workspace().appUser().id()));
    }

    private static Colleague colleague(String[] cells) {
        return new Colleague(
                cells[ACCOUNT],
                cells[NAME],
                cells[EMAIL],
                Integer.parseInt(cells[LEVEL]),
                cells[DEPARTMENT],
                cells[SITE],
                ZoneId.of(cells[ZONE]),
                cells[LANGUAGES].startsWith("de") ? "de-DE" : "en-US");
    }
}
