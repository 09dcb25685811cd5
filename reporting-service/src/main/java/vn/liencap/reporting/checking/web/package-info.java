/** Checks at the door. */
@NullMarked
package vn.liencap.reporting.checking.web;

import org.jspecify.annotations.NullMarked;
