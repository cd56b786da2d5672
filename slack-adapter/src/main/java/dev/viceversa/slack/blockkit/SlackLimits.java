package dev.viceversa.slack.blockkit;

/**
 * Slack's size limits, in one table, in UTF-16 units (never more generous than Slack, which counts characters). From
 * Slack's public Block Kit reference; {@link #MESSAGE_CHARACTERS} is not published and keeps a margin to what was seen.
 */
final class SlackLimits {

    static final int TEXT = 3000;
    static final int FALLBACK = 3900;
    static final int HEADER = 150;
    static final int FIELDS = 10;
    static final int FIELD = 2000;
    static final int ACTIONS = 25;
    static final int ID = 255;
    static final int ALT_TEXT = 2000;
    static final int IMAGE_TITLE = 2000;

    static final int BUTTON_TEXT = 75;
    static final int BUTTON_VALUE = 2000;
    static final int CONFIRM_TITLE = 100;
    static final int CONFIRM_TEXT = 300;
    static final int CONFIRM_ANSWER = 30;

    static final int LABEL = 2000;
    static final int HINT = 2000;
    static final int INPUT_TEXT = 3000;
    static final int OPTION_TEXT = 75;
    static final int OPTION_VALUE = 150;
    static final int OPTION_GROUP_LABEL = 75;
    /** Radio buttons and checkboxes. */
    static final int FEW_OPTIONS = 10;
    /** Options of a menu, or of one of its groups; groups of a menu. */
    static final int MENU_OPTIONS = 100;

    static final int MESSAGE_BLOCKS = 50;
    /** All blocks of a message together, written as JSON. */
    static final int MESSAGE_CHARACTERS = 9_500;

    static final int VIEW_BLOCKS = 100;
    /** A whole view, written as JSON. */
    static final int VIEW_CHARACTERS = 200_000;

    static final int VIEW_TITLE = 24;
    static final int PRIVATE_METADATA = 3000;

    private SlackLimits() {}
}
