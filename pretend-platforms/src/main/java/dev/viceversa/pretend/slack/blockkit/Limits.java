package dev.viceversa.pretend.slack.blockkit;

/** Slack's size limits in one table. Lengths count Unicode code points. From Slack's public Block Kit reference. */
final class Limits {

    static final int TEXT = 3000;
    static final int ID = 255;
    static final int URL = 3000;

    static final int BUTTON_TEXT = 75;
    static final int BUTTON_VALUE = 2000;
    static final int ACCESSIBILITY_LABEL = 75;

    static final int CONFIRM_TITLE = 100;
    static final int CONFIRM_TEXT = 300;
    static final int CONFIRM_ANSWER = 30;

    static final int OPTION_TEXT = 75;
    static final int OPTION_VALUE = 150;
    static final int OPTION_DESCRIPTION = 75;
    static final int OPTION_GROUP_LABEL = 75;
    static final int SELECT_OPTIONS = 100;
    static final int PLACEHOLDER = 150;
    static final int OVERFLOW_OPTIONS = 5;
    static final int FEW_OPTIONS = 10;

    static final int HEADER = 150;
    static final int SECTION_FIELDS = 10;
    static final int SECTION_FIELD = 2000;
    static final int ACTIONS = 25;
    static final int CONTEXT = 10;
    static final int CONTEXT_ACTIONS = 5;
    static final int VISIBLE_TO = 10;
    static final int LABEL = 2000;
    static final int HINT = 2000;
    static final int ALT_TEXT = 2000;
    static final int IMAGE_TITLE = 2000;
    static final int MARKDOWN = 12_000;
    static final int INPUT_TEXT = 3000;
    static final int FILES = 10;

    static final int VIDEO_TITLE = 200;
    static final int VIDEO_ALT_TEXT = 200;
    static final int VIDEO_AUTHOR = 50;
    static final int VIDEO_DESCRIPTION = 200;
    static final int VIDEO_PROVIDER = 50;

    static final int TABLE_ROWS = 100;
    static final int TABLE_COLUMNS = 20;

    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;
    static final int VIEW_TITLE = 24;
    static final int PRIVATE_METADATA = 3000;
    static final int VIEW_BYTES = 250_000;

    /**
     * All blocks of one message together, written as JSON. Slack does not publish the rule; messages with nothing but markdown
     * were seen to be refused from 13,297 characters on, messages of many small blocks much earlier.
     */
    static final int MESSAGE_CHARACTERS = 13_200;

    private Limits() {}
}
