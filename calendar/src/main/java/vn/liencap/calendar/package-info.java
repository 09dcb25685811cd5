/** The days on which offices in Viet Nam work, and the lunar calendar they depend on; pure. */
@NullMarked
package vn.liencap.calendar;

import org.jspecify.annotations.NullMarked;
