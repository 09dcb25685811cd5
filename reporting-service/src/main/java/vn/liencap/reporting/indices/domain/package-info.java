/** An index, and a province's year in it. */
@NullMarked
package vn.liencap.reporting.indices.domain;

import org.jspecify.annotations.NullMarked;
