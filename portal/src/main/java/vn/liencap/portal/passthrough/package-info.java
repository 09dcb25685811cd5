/** The public door to the REST API of the services. */
@NullMarked
package vn.liencap.portal.passthrough;

import org.jspecify.annotations.NullMarked;
