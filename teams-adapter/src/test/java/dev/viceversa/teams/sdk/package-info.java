/** Tests of the mends around the SDK; they go with it. */
@NullMarked
package dev.viceversa.teams.sdk;

import org.jspecify.annotations.NullMarked;
