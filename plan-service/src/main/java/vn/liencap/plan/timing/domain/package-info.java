/** When something is to be done, as plans put it in words. */
@NullMarked
package vn.liencap.plan.timing.domain;

import org.jspecify.annotations.NullMarked;
