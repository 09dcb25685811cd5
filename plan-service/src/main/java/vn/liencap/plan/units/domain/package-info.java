/** Units and their dated attributes: pure decisions, no database, no clock. */
@NullMarked
package vn.liencap.plan.units.domain;

import org.jspecify.annotations.NullMarked;
