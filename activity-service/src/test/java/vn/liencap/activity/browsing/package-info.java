/** Tests of browsing. */
@NullMarked
package vn.liencap.activity.browsing;

import org.jspecify.annotations.NullMarked;
