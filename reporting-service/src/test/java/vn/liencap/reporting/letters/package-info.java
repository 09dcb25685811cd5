/** Tests of the copy of the letters. */
@NullMarked
package vn.liencap.reporting.letters;

import org.jspecify.annotations.NullMarked;
