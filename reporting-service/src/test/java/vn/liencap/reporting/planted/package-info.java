/** Classes that break the rules of the architecture on purpose. */
@NullMarked
package vn.liencap.reporting.planted;

import org.jspecify.annotations.NullMarked;
