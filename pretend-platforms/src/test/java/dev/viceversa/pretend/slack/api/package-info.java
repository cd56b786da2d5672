/** The Web API's table of methods against the published contracts. */
@NullMarked
package dev.viceversa.pretend.slack.api;

import org.jspecify.annotations.NullMarked;
