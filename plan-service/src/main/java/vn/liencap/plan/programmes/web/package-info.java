/** The programmes' HTTP door. */
@NullMarked
package vn.liencap.plan.programmes.web;

import org.jspecify.annotations.NullMarked;
