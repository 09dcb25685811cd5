/** Assignments in MongoDB. */
@NullMarked
package vn.liencap.plan.assignments.mongo;

import org.jspecify.annotations.NullMarked;
