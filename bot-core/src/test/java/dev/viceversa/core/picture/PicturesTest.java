package dev.viceversa.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn; everything is left in {@code target/pictures} for whoever wants to see it. */
class PicturesTest {

    /** What Teams takes inside a message, before it is written as base64. */
    private static final int SMALL_ENOUGH = 18_000;

    private static final List<SessionsChart.Month> SIX_MONTHS = List.of(
            new SessionsChart.Month("Mar", 8, 12),
            new SessionsChart.Month("Apr", 21, 24),
            new SessionsChart.Month("May", 34, 36),
            new SessionsChart.Month("Jun", 49, 48),
            new SessionsChart.Month("Jul", 57, 60),
            new SessionsChart.Month("Aug", 68, 72));

    private static final List<ScoresChart.Score> SCORES = List.of(
            new ScoresChart.Score("Our sessions are worth the time they take", "4.3", 43, OptionalInt.of(39), 5),
            new ScoresChart.Score(
                    "I can say openly what I think, also when it is uncomfortable", "3.8", 38, OptionalInt.of(41), 5),
            new ScoresChart.Score("I learn something I use in my work", "≥ 4.6", 46, OptionalInt.empty(), 5));

    @Test
    void the_chart_of_sessions_is_small_enough_for_a_message_and_shows_both_colours() throws IOException {
        byte[] png = SessionsChart.draw(
                new SessionsChart.Words("Sessions since the start", "Held", "Planned by then", Locale.ENGLISH),
                SIX_MONTHS);
        BufferedImage seen = seen(png, "sessions-en.png");
        assertThat(png).hasSizeLessThan(SMALL_ENOUGH);
        assertThat(coloured(seen, Ink.BLUE.getRGB())).isGreaterThan(5_000);
        assertThat(coloured(seen, Ink.ORANGE.getRGB())).isGreaterThan(300);
    }

    @Test
    void a_single_month_and_no_session_at_all_can_be_drawn() throws IOException {
        byte[] png = SessionsChart.draw(
                new SessionsChart.Words(
                        "Treffen seit dem Start", "Stattgefunden", "Bis dahin vorgesehen", Locale.GERMAN),
                List.of(new SessionsChart.Month("März", 0, 5)));
        assertThat(coloured(seen(png, "sessions-one-month.png"), Ink.ORANGE.getRGB()))
                .isGreaterThan(20);
    }

    @Test
    void twelve_months_still_have_room() throws IOException {
        List<SessionsChart.Month> year = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> new SessionsChart.Month(n + "/26", n * 1_180, n * 1_250))
                .toList();
        byte[] png = SessionsChart.draw(
                new SessionsChart.Words(
                        "Treffen seit dem Start", "Stattgefunden", "Bis dahin vorgesehen", Locale.GERMAN),
                year);
        seen(png, "sessions-de-12.png");
        assertThat(png).hasSizeLessThan(SMALL_ENOUGH);
    }

    @Test
    void a_longer_bar_is_a_better_average() throws IOException {
        BufferedImage low = seen(scores(List.of(score(20))), "scores-low.png");
        BufferedImage high = seen(scores(List.of(score(40))), "scores-high.png");
        assertThat(coloured(high, Ink.BLUE.getRGB())).isGreaterThan(coloured(low, Ink.BLUE.getRGB()) * 3 / 2);
        byte[] png = scores(SCORES);
        seen(png, "scores-en.png");
        assertThat(png).hasSizeLessThan(SMALL_ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mia Berger",
                "مريم الزهراني",
                "Zoë 🚀 O'Neill & Söhne <b>",
                "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren Hubert Blaine Adolph Charles David Earl",
                "דָּוִד בֶּן־גּוּרִיּוֹן (David)"
            })
    void a_certificate_carries_any_name(String name) throws IOException {
        Certificate certificate = certificate(name);
        String file = "certificate-" + Integer.toHexString(name.hashCode());
        byte[] png = certificate.png();
        BufferedImage seen = seen(png, file + ".png");
        assertThat(png).hasSizeLessThan(SMALL_ENOUGH);
        assertThat(coloured(seen, Ink.BLUE.getRGB())).isGreaterThan(500);
        byte[] pdf = certificate.pdf();
        Files.write(folder().resolve(file + ".pdf"), pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf).hasSizeGreaterThan(5_000);
    }

    @Test
    void a_certificate_with_an_empty_line_for_a_name_is_never_drawn() {
        assertThatThrownBy(() -> certificate("\uDBFF\uDFFD").png()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> certificate("\uDBFF\uDFFD").pdf()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_card_of_thanks_is_small_and_coloured() throws IOException {
        byte[] png = new ThankYouCard("Danke", "für einen neuen Blick auf etwas", "Zoë Øster-Krämer").png();
        assertThat(png).hasSizeLessThan(SMALL_ENOUGH);
        assertThat(coloured(seen(png, "thanks-de.png"), Ink.ORANGE.getRGB())).isGreaterThan(200);
    }

    @Test
    void another_name_is_another_picture_and_the_same_name_the_same() {
        assertThat(certificate("Mia").png())
                .isEqualTo(certificate("Mia").png())
                .isNotEqualTo(certificate("Ben").png());
    }

    @Test
    void what_no_typeface_has_is_left_out_instead_of_drawn_as_a_box() {
        assertThat(Lettering.drawable("Mia\u0007\n \uDBFF\uDFFD Berger", Typeface.SERIF))
                .isEqualTo("Mia Berger");
    }

    private static Certificate certificate(String name) {
        return new Certificate(
                "Certificate",
                "With thanks to",
                name,
                "who shared knowledge as a mentor, asked honest questions, and made learning go both ways.",
                "Digital tandem",
                "March 2026 to August 2026");
    }

    private static ScoresChart.Score score(int tenths) {
        return new ScoresChart.Score("A question", Double.toString(tenths / 10.0), tenths, OptionalInt.empty(), 5);
    }

    private static byte[] scores(List<ScoresChart.Score> scores) {
        return ScoresChart.draw(
                new ScoresChart.Words("What people say (1 to 5)", "This time", "The time before"), scores);
    }

    private static long coloured(BufferedImage image, int rgb) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == rgb)
                .count();
    }

    private static BufferedImage seen(byte[] png, String name) throws IOException {
        Files.write(folder().resolve(name), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target", "pictures"));
    }
}
