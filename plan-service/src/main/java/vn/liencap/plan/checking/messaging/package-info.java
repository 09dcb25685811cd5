/** The check listens to what is asked for. */
@NullMarked
package vn.liencap.plan.checking.messaging;

import org.jspecify.annotations.NullMarked;
