/** Tests of the door. */
@NullMarked
package vn.liencap.reporting.rollup.web;

import org.jspecify.annotations.NullMarked;
