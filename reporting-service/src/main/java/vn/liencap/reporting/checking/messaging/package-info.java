/** The check listens to the answers of the services. */
@NullMarked
package vn.liencap.reporting.checking.messaging;

import org.jspecify.annotations.NullMarked;
