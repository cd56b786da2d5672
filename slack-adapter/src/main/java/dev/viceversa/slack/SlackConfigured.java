package dev.viceversa.slack;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On beans that are only there where a Slack app is configured ({@code SLACK_BOT_TOKEN}). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Requires(property = SlackSettings.BOT_TOKEN)
@Requires(property = SlackSettings.BOT_TOKEN, notEquals = "")
public @interface SlackConfigured {}
