/** The days on which offices work, as services tell each other. */
@NullMarked
package vn.liencap.contracts.calendar;

import org.jspecify.annotations.NullMarked;
