/** Tests of progress. */
@NullMarked
package vn.liencap.activity.progress;

import org.jspecify.annotations.NullMarked;
