package dev.viceversa.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import dev.viceversa.app.Viceversa;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Dispatcher;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What people write and what is written to them never stands in a log, not even when everything goes wrong. */
@OnRealMySql
class LogsTest {

    private static final String WORDS = "rhubarb-nobody-says-at-work";

    @TempDir
    Path directory;

    @Test
    void nobodys_words_stand_in_the_logs_and_deliveries_by_their_id() throws Exception {
        Path keyset = directory.resolve("keyset.json");
        Keyset.fresh().writeNew(keyset);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PretendSlack slack = OperatedHouse.patientSlack();
                ApplicationContext house = Viceversa.start(
                        OperatedHouse.resting(slack, RealMySql.shared().freshDatabase(), keyset))) {
            OutputStreamAppender<ILoggingEvent> appender = listening(written);
            List<PersonId> people = OperatedHouse.acquainted(slack, house, 2);
            SlackUser eve = slack.workspace().addUser("Eve " + WORDS, "eve@example.com");
            slack.as(eve).command("/mentor", WORDS);
            slack.as(eve).say(WORDS);
            slack.faults().on("chat.postMessage").times(1).fail(new Fault.DroppedAfter());
            OperatedHouse.tell(house, people.subList(0, 1), WORDS);
            house.getBean(Dispatcher.class).handle();
            slack.faults().on("chat.postMessage").times(1).fail(new Fault.Refused("invalid_blocks"));
            OperatedHouse.tell(house, people.subList(1, 2), "malformed " + WORDS);
            for (int i = 0; i < 30 && OperatedHouse.of(house, DeliveryState.FAILED) == 0; i++) {
                house.getBean(Dispatcher.class).handle();
                Thread.sleep(100);
            }
            appender.stop();
        }
        String logs = written.toString(StandardCharsets.UTF_8);
        assertThat(logs)
                .contains("may or may not have arrived", DeliveryOutcome.Refusal.MALFORMED.name())
                .doesNotContain(WORDS);
        assertThat(logs.lines().filter(line -> line.contains("may or may not have arrived")))
                .as("the delivery's id stands with every line of its way")
                .allMatch(line -> line.matches(".*delivery=[0-9a-z]{26} .*"));
    }

    /** Hears what production would write, and everything of ours. */
    private static OutputStreamAppender<ILoggingEvent> listening(ByteArrayOutputStream into) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level delivery=%X{delivery} %msg%n%ex");
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(into);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        context.getLogger("dev.viceversa").setLevel(Level.DEBUG);
        return appender;
    }
}
