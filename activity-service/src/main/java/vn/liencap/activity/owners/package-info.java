/** Owners: who inside a unit has its open work, and handing all of somebody's over at once. */
@NullMarked
package vn.liencap.activity.owners;

import org.jspecify.annotations.NullMarked;
