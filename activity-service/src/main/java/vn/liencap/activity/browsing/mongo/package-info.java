/** Lists of activities out of MongoDB. */
@NullMarked
package vn.liencap.activity.browsing.mongo;

import org.jspecify.annotations.NullMarked;
