/** The figures we publish, and how to get them again. */
@NullMarked
package vn.liencap.benchmarks;

import org.jspecify.annotations.NullMarked;
