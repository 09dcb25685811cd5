/** The REST door as callers meet it. */
@NullMarked
package vn.liencap.portal.passthrough;

import org.jspecify.annotations.NullMarked;
