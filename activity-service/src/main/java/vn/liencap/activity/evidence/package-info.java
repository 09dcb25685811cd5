/** Evidence: photos and files that show what was done. */
@NullMarked
package vn.liencap.activity.evidence;

import org.jspecify.annotations.NullMarked;
