package dev.viceversa.core.delivery;

class SecondCopiesOnH2Test extends SecondCopiesPromises {

    @Override
    String database() {
        return House.inMemory();
    }
}
