/** The door to traceability. */
@NullMarked
package vn.liencap.plan.traceability.web;

import org.jspecify.annotations.NullMarked;
