/** Assignments over HTTP. */
@NullMarked
package vn.liencap.plan.assignments.web;

import org.jspecify.annotations.NullMarked;
