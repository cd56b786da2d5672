package dev.viceversa.codestyle;

import java.util.regex.Pattern;

/** What must not stand in any file, as patterns which do not match themselves, so that this file is looked at too. */
final class Forbidden {

    /** Hosts that packages are downloaded from: the machine that builds knows them, the project does not. */
    static final Pattern PACKAGE_REGISTRY =
            Pattern.compile("\\b(?:repo\\d*|registry|artifactory|nexus|oss|packages|central|mirrors?|plugins|deb)"
                    + "\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:org|com|net|io|dev)\\b"
                    + "|\\b(?:npmjs|pypi|mvnrepository|jitpack|rubygems|pythonhosted|docker)\\.(?:org|com|io)\\b");

    /** Paths that exist on the author's machine only. */
    static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}~-])/(?:work|home|root|Users)/\\w|\\b[A-Z]:\\\\+(?:Users|work)\\b");

    /** Ways to read the time without having been given a clock. {@code System.nanoTime()} only measures: allowed. */
    static final Pattern HIDDEN_CLOCK = Pattern.compile(
            "\\b(?:Instant|(?:Local|Zoned|Offset)(?:Date|Time|DateTime)|Year|YearMonth|MonthDay)(?:\\.|::)now\\b"
                    + "|\\bcurrentTimeMillis\\b|\\bClock\\.(?:system|tick)|\\bInstantSource\\.system\\("
                    + "|\\bnew (?:java\\.util\\.)?Date\\(\\)|\\bCalendar\\.getInstance\\(");

    private Forbidden() {}
}
