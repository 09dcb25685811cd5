/** People as other services need to know them: as little as will do. */
@NullMarked
package vn.liencap.contracts.people;

import org.jspecify.annotations.NullMarked;
