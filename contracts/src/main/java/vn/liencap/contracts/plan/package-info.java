/** Programmes, plans and assignments as they cross borders. */
@NullMarked
package vn.liencap.contracts.plan;

import org.jspecify.annotations.NullMarked;
