package dev.viceversa.pretend.slack.workspace;

/** Whether the app is still welcome in the workspace, and what its bot token is worth. Thread-safe. */
public final class Installation {

    /** What the bot token is worth. */
    public enum Token {
        /** It works. */
        VALID,
        /** Somebody revoked it: {@code token_revoked}. */
        REVOKED,
        /** The app was uninstalled or its account switched off: {@code account_inactive}. */
        INACTIVE
    }

    private volatile Token token = Token.VALID;

    /** What the bot token is worth now. */
    public Token token() {
        return token;
    }

    /** Sets what the bot token is worth from now on. */
    public void token(Token changed) {
        token = changed;
    }
}
