/** Which letters wait for a signature. */
@NullMarked
package vn.liencap.reporting.letters.domain;

import org.jspecify.annotations.NullMarked;
