/** Sums of activities out of MongoDB. */
@NullMarked
package vn.liencap.activity.checking.mongo;

import org.jspecify.annotations.NullMarked;
