/** The unit tree behind its HTTP door, with a database and a broker. */
@NullMarked
package vn.liencap.plan.units;

import org.jspecify.annotations.NullMarked;
