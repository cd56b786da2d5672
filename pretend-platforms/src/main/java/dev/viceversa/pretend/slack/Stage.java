package dev.viceversa.pretend.slack;

import dev.viceversa.pretend.slack.api.ImmediateMessage;
import dev.viceversa.pretend.slack.api.SlackJson;
import dev.viceversa.pretend.slack.wire.Line;
import dev.viceversa.pretend.slack.wire.Payloads;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;

/** What people and events need to act: the workspace, the way to the app, and the writer of payloads. */
record Stage(
        SlackWorkspace workspace,
        Postbox postbox,
        Line line,
        Announcer announcer,
        Payloads payloads,
        SlackJson json,
        ImmediateMessage immediate) {}
