package dev.viceversa.core.picture;

import java.awt.Color;

/**
 * The colours of everything drawn. Blue and orange are told apart with every kind of colour vision (after Okabe and Ito),
 * and differ in lightness too, so that they survive a black-and-white printer.
 */
final class Ink {

    static final Color PAPER = Color.WHITE;
    static final Color TEXT = new Color(0x1F2933);
    static final Color QUIET = new Color(0x616E7C);
    static final Color LINE = new Color(0xD9DEE4);
    static final Color BLUE = new Color(0x0B5FA5);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color TRACK = new Color(0xE8EDF2);

    private Ink() {}
}
