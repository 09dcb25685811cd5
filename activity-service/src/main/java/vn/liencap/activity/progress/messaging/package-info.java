/** The history of entries listens to the activities' own events. */
@NullMarked
package vn.liencap.activity.progress.messaging;

import org.jspecify.annotations.NullMarked;
