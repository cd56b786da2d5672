package dev.viceversa.slack.reply;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Every test begins with somebody new in front of a message with buttons, in a house that is opened once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnCardStage {

    CardStage stage;

    @BeforeAll
    void open() {
        stage = new CardStage();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @BeforeEach
    void somebodyWithAMenu() {
        stage.begin();
    }

    @AfterEach
    void calm() {
        stage.slack().faults().clear();
    }
}
