/** Programmes and their output kinds in MongoDB. */
@NullMarked
package vn.liencap.activity.outputs.mongo;

import org.jspecify.annotations.NullMarked;
