/** Aims of plans and what can be read of their numbers. */
@NullMarked
package vn.liencap.reporting.aims.domain;

import org.jspecify.annotations.NullMarked;
