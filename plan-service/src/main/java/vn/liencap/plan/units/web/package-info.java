/** The units' HTTP door. */
@NullMarked
package vn.liencap.plan.units.web;

import org.jspecify.annotations.NullMarked;
