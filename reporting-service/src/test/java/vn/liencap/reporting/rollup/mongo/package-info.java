/** Tests of nodes and programmes as documents. */
@NullMarked
package vn.liencap.reporting.rollup.mongo;

import org.jspecify.annotations.NullMarked;
