/**
 * Everything that touches Microsoft's retired Bot Framework SDK, and every mend around it. Speaks the Bot Connector's protocol
 * behind two ports: {@link dev.viceversa.teams.connector.Connector} for what leaves and
 * {@link dev.viceversa.teams.inbound.Protocol} for what arrives. Nobody else imports the SDK, so leaving it is writing this
 * package anew. Permitted neighbours: the other rooms of this module.
 */
@NullMarked
package dev.viceversa.teams.sdk;

import org.jspecify.annotations.NullMarked;
