package dev.viceversa.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.slack.web.SlackCourier;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A wrong setting stops the start with a sentence that says what to do. */
class SlackSettingsTest {

    @Test
    void the_environments_names_are_the_settings() {
        PropertySource environment =
                new MapPropertySource(
                        "environment",
                        Map.of(
                                "SLACK_BOT_TOKEN", "xoxb-1",
                                "SLACK_SIGNING_SECRET", "s",
                                "SLACK_API_URL", "http://127.0.0.1:9/api",
                                "SLACK_APP_TOKEN", "xapp-1")) {
                    @Override
                    public PropertyConvention getConvention() {
                        return PropertyConvention.ENVIRONMENT_VARIABLE;
                    }
                };
        try (ApplicationContext context = ApplicationContext.builder(Environment.TEST)
                .propertySources(environment)
                .build()) {
            context.getEnvironment().start();
            Environment read = context.getEnvironment();
            SlackSettings settings = new SlackSettings(
                    read.getProperty("slack.bot-token", String.class).orElseThrow(),
                    read.getProperty("slack.signing-secret", String.class).orElseThrow(),
                    read.getProperty("slack.app-token", String.class).orElseThrow(),
                    read.getProperty("slack.api-url", String.class).orElseThrow());
            assertThat(settings.botToken()).isEqualTo("xoxb-1");
            assertThat(settings.signingSecret()).isEqualTo("s");
            assertThat(settings.appToken()).contains("xapp-1");
            assertThat(settings.apiUrl()).hasToString("http://127.0.0.1:9/api/");
        }
    }

    @Test
    void without_a_bot_token_there_is_no_slack_in_the_house() {
        try (ApplicationContext context = ApplicationContext.run(Map.of("slack.bot-token", ""), "test")) {
            assertThat(context.containsBean(SlackCourier.class)).isFalse();
            assertThat(context.containsBean(SlackSettings.class)).isFalse();
        }
        try (ApplicationContext context = ApplicationContext.run("test")) {
            assertThat(context.containsBean(SlackSettings.class)).isFalse();
        }
    }

    @Test
    void slack_itself_is_where_calls_go_by_default() {
        assertThat(new SlackSettings("xoxb-1", "s", "", "").apiUrl()).hasToString("https://slack.com/api/");
    }

    @Test
    void each_wrong_setting_has_its_sentence() {
        wrong("xoxp-1", "s", "", "", "SLACK_BOT_TOKEN is no bot token");
        wrong("xoxb-1", "", "", "", "SLACK_SIGNING_SECRET is missing");
        wrong("xoxb-1", "s", "xoxb-2", "", "SLACK_APP_TOKEN is no app-level token");
        wrong("xoxb-1", "s", "", "slack", "SLACK_API_URL must be the address");
        wrong("xoxb-1", "s", "", "ftp://slack.com/", "SLACK_API_URL must be the address");
        wrong("xoxb-1", "s", "", "http://a b/", "SLACK_API_URL must be the address");
    }

    @Test
    void socket_mode_needs_no_signing_secret() {
        assertThat(new SlackSettings("xoxb-1", "", "xapp-1", "").appToken()).isPresent();
    }

    @Test
    void no_secret_stands_in_a_log() {
        assertThat(new SlackSettings("xoxb-secret", "hidden", "xapp-secret", ""))
                .hasToString("SlackSettings[apiUrl=https://slack.com/api/, socketMode=true]");
    }

    private static void wrong(String bot, String secret, String app, String url, String sentence) {
        assertThatThrownBy(() -> new SlackSettings(bot, secret, app, url)).hasMessageContaining(sentence);
    }
}
