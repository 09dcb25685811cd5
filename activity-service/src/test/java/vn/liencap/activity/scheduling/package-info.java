/** Tests of scheduling. */
@NullMarked
package vn.liencap.activity.scheduling;

import org.jspecify.annotations.NullMarked;
