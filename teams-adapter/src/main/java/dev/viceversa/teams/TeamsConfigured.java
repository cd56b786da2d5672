package dev.viceversa.teams;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On beans that are only there where a Teams bot is configured ({@code TEAMS_APP_ID}). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Requires(property = TeamsSettings.APP_ID)
@Requires(property = TeamsSettings.APP_ID, notEquals = "")
public @interface TeamsConfigured {}
