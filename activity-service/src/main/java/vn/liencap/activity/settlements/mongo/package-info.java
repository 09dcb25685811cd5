/** What waits to be settled, out of MongoDB. */
@NullMarked
package vn.liencap.activity.settlements.mongo;

import org.jspecify.annotations.NullMarked;
