package dev.viceversa.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.slack.stage.SlackHouse;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class UndelayedSocketsTest {

    @Test
    void what_is_said_to_slack_waits_for_no_acknowledgement() throws IOException {
        try (SlackHouse house = SlackHouse.open();
                Socket socket =
                        house.bean(SlackClients.class).http().socketFactory().createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }
}
