package dev.viceversa.core.delivery;

import java.util.Set;

/** Kinds of deliveries nobody but their recipient may know of; coordinators only see "message". Thread-safe. */
@FunctionalInterface
public interface Confidential {

    Set<String> kinds();
}
