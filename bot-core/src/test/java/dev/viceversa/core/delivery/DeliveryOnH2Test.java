package dev.viceversa.core.delivery;

class DeliveryOnH2Test extends DeliveryPromises {

    @Override
    String database() {
        return House.inMemory();
    }
}
