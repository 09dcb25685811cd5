/** How an item of a plan becomes an activity with a window of days. */
@NullMarked
package vn.liencap.activity.scheduling.domain;

import org.jspecify.annotations.NullMarked;
