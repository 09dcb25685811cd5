/** Activities: what units carry out of issued plans, and how far they have come. */
@NullMarked
package vn.liencap.activity;

import org.jspecify.annotations.NullMarked;
