/** The history of entries in MongoDB. */
@NullMarked
package vn.liencap.activity.progress.mongo;

import org.jspecify.annotations.NullMarked;
