/** Scheduling: issued plans and assignments become activities, in whichever order they come. */
@NullMarked
package vn.liencap.activity.scheduling;

import org.jspecify.annotations.NullMarked;
