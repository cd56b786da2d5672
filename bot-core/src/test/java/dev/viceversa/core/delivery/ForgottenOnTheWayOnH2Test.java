package dev.viceversa.core.delivery;

class ForgottenOnTheWayOnH2Test extends ForgottenOnTheWayPromises {

    @Override
    String database() {
        return House.inMemory();
    }
}
