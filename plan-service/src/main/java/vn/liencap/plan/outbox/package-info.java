/** How events on their way out are written into documents. */
@NullMarked
package vn.liencap.plan.outbox;

import org.jspecify.annotations.NullMarked;
