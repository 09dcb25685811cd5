/** The borders inside this service, and code that crosses them on purpose. */
@NullMarked
package vn.liencap.plan.architecture;

import org.jspecify.annotations.NullMarked;
