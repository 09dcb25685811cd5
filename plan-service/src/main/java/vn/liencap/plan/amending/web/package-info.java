/** The door to amendments. */
@NullMarked
package vn.liencap.plan.amending.web;

import org.jspecify.annotations.NullMarked;
