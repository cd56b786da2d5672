package dev.viceversa.core.matching;

/** What makes two working styles a good pair in this program. */
public enum StyleMode {
    SIMILAR,
    COMPLEMENTARY
}
