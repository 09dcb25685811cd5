/** Output kinds: what a programme counts beside activities. */
@NullMarked
package vn.liencap.activity.outputs;

import org.jspecify.annotations.NullMarked;
