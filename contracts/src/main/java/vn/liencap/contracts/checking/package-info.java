/** What services tell each other so that the totals can be checked. */
@NullMarked
package vn.liencap.contracts.checking;

import org.jspecify.annotations.NullMarked;
