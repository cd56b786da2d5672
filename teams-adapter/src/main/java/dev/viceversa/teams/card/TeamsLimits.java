package dev.viceversa.teams.card;

/**
 * Every limit of Teams that content can run into, in one place. From Microsoft's public documentation of messages and
 * cards in Teams, a little below where the service counts something around our content.
 */
public final class TeamsLimits {

    /** The whole activity in UTF-16 code units; Teams takes 80 KB, which is 40,960 of them. */
    public static final int MESSAGE_CHARACTERS = 38_000;

    /** Of which a card may take this much; the rest is the envelope around it. */
    static final int CARD_CHARACTERS = 36_000;

    /** Actions shown on a card. */
    static final int ACTIONS = 6;

    /** A button's words. */
    static final int BUTTON_TITLE = 75;

    /** Notification text. */
    static final int SUMMARY = 500;

    /** One run of text; longer ones are split. */
    static final int TEXT = 3_000;

    static final int HEADING = 200;

    /** A picture's words for somebody who cannot see it: all of them for a chart of a year. */
    static final int ALT_TEXT = 1_500;

    /** Words above a field. */
    static final int LABEL = 500;

    static final int OPTION_TITLE = 200;

    /** More options than this stand in a menu instead of all in sight. */
    static final int FEW_OPTIONS = 7;

    /** More options to choose several from than this stand in a menu. */
    static final int MANY_OPTIONS = 20;

    /** A picture inside a card, as base64; larger ones are told in words. */
    static final int PICTURE = 24_000;

    private TeamsLimits() {}
}
