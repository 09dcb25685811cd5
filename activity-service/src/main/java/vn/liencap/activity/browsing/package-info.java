/** Browsing: lists and the page of one activity, as far as the reader may see. */
@NullMarked
package vn.liencap.activity.browsing;

import org.jspecify.annotations.NullMarked;
