/** The life of an assignment; pure. */
@NullMarked
package vn.liencap.plan.assignments.domain;

import org.jspecify.annotations.NullMarked;
