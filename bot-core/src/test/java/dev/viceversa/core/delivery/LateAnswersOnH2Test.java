package dev.viceversa.core.delivery;

class LateAnswersOnH2Test extends LateAnswersPromises {

    @Override
    String database() {
        return House.inMemory();
    }
}
