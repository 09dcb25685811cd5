/** The door to the steps before signing. */
@NullMarked
package vn.liencap.plan.preparing.web;

import org.jspecify.annotations.NullMarked;
