/** The embedded servers through their ordinary clients. */
@NullMarked
package vn.liencap.embedded;

import org.jspecify.annotations.NullMarked;
