/** Who inside a unit has its work, as the database counts it. */
@NullMarked
package vn.liencap.activity.owners.mongo;

import org.jspecify.annotations.NullMarked;
