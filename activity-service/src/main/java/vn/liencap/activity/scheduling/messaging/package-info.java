/** Scheduling listens to plans and assignments. */
@NullMarked
package vn.liencap.activity.scheduling.messaging;

import org.jspecify.annotations.NullMarked;
