/** Units as documents. */
@NullMarked
package vn.liencap.plan.units.mongo;

import org.jspecify.annotations.NullMarked;
