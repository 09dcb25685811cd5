/** The totals as people and the portal read them. */
@NullMarked
package vn.liencap.reporting.rollup.web;

import org.jspecify.annotations.NullMarked;
