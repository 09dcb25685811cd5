/** The commands and the data folder, without the applications. */
@NullMarked
package vn.liencap.standalone;

import org.jspecify.annotations.NullMarked;
