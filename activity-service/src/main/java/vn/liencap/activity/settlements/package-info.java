/** Money of work that is over and not settled yet. */
@NullMarked
package vn.liencap.activity.settlements;

import org.jspecify.annotations.NullMarked;
