/** Events of letters on their way into the copy. */
@NullMarked
package vn.liencap.reporting.letters.messaging;

import org.jspecify.annotations.NullMarked;
