/** The copy of the letters in MongoDB. */
@NullMarked
package vn.liencap.reporting.letters.mongo;

import org.jspecify.annotations.NullMarked;
