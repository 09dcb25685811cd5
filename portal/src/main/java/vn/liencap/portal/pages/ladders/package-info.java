/** Lịch nhắc việc: on which days each kind of deadline is reminded of. */
@NullMarked
package vn.liencap.portal.pages.ladders;

import org.jspecify.annotations.NullMarked;
