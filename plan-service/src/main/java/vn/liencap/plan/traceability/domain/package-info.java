/** The links between items of plans, and who carries an item. */
@NullMarked
package vn.liencap.plan.traceability.domain;

import org.jspecify.annotations.NullMarked;
