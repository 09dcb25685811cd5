/** The portal as a whole, through its public door. */
@NullMarked
package vn.liencap.portal;

import org.jspecify.annotations.NullMarked;
