@NullMarked
package vn.liencap.activity.evidence;

import org.jspecify.annotations.NullMarked;
