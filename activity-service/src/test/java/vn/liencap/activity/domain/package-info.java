/** Tests of the decisions. */
@NullMarked
package vn.liencap.activity.domain;

import org.jspecify.annotations.NullMarked;
