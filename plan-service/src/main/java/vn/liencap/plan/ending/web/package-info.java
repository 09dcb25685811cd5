/** The door to corrections and ends of plans. */
@NullMarked
package vn.liencap.plan.ending.web;

import org.jspecify.annotations.NullMarked;
