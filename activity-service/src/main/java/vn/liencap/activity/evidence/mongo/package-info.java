/** Evidence in MongoDB, its files in GridFS. */
@NullMarked
package vn.liencap.activity.evidence.mongo;

import org.jspecify.annotations.NullMarked;
