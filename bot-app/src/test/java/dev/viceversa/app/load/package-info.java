/** How fast the house acknowledges what people do while it sends nudges; small in every build, at full size on request. */
@NullMarked
package dev.viceversa.app.load;

import org.jspecify.annotations.NullMarked;
