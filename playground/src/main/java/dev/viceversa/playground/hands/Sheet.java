package dev.viceversa.playground.hands;

import java.util.List;
import java.util.Map;

/** A form somebody has in front of them. */
public interface Sheet {

    String title();

    List<Blank> blanks();

    /** Whether it can be sent, and is not only there to be read. */
    boolean sendable();

    /** Sends it filled in, by the names of its blanks; what is not given stays as it stands there. */
    Pressed send(Map<String, List<String>> answers);

    /** Puts it away. */
    Pressed close();
}
