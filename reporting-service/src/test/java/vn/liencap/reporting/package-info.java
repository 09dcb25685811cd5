/** What the tests of this service share. */
@NullMarked
package vn.liencap.reporting;

import org.jspecify.annotations.NullMarked;
