/** The cascade's consumers. */
@NullMarked
package vn.liencap.plan.cascade.messaging;

import org.jspecify.annotations.NullMarked;
