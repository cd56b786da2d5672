/** Tests of the settings. */
@NullMarked
package dev.viceversa.app.settings;

import org.jspecify.annotations.NullMarked;
