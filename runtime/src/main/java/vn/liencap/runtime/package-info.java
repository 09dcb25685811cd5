/** How every service runs: its HTTP door, tokens, problem details, database conversions, health. */
@NullMarked
package vn.liencap.runtime;

import org.jspecify.annotations.NullMarked;
