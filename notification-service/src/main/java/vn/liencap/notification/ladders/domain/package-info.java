/** Ladders and what they say of an agenda on a day; pure. */
@NullMarked
package vn.liencap.notification.ladders.domain;

import org.jspecify.annotations.NullMarked;
