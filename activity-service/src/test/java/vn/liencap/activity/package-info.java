/** Tests of the service as a whole, and what they share. */
@NullMarked
package vn.liencap.activity;

import org.jspecify.annotations.NullMarked;
