/** Tables of an index as files. */
@NullMarked
package vn.liencap.reporting.indices.files;

import org.jspecify.annotations.NullMarked;
