/** Copies of plans and assignments in MongoDB. */
@NullMarked
package vn.liencap.activity.scheduling.mongo;

import org.jspecify.annotations.NullMarked;
