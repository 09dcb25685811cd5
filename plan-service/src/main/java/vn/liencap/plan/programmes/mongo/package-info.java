/** Programmes as documents. */
@NullMarked
package vn.liencap.plan.programmes.mongo;

import org.jspecify.annotations.NullMarked;
