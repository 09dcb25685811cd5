/**
 * The way down: an issued plan reaches every unit it addresses, in pieces that any instance takes.
 */
@NullMarked
package vn.liencap.plan.cascade;

import org.jspecify.annotations.NullMarked;
