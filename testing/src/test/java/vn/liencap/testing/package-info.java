/** The infrastructure as test classes meet it. */
@NullMarked
package vn.liencap.testing;

import org.jspecify.annotations.NullMarked;
