/** Activities and copies of what other services tell, in MongoDB. */
@NullMarked
package vn.liencap.activity.mongo;

import org.jspecify.annotations.NullMarked;
