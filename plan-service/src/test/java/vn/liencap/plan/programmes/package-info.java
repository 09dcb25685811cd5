/** Programmes behind their HTTP door, with a database and a broker. */
@NullMarked
package vn.liencap.plan.programmes;

import org.jspecify.annotations.NullMarked;
