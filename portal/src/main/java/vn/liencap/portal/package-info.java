/** The portal: pages, sign-in and tokens; composes the services. */
@NullMarked
package vn.liencap.portal;

import org.jspecify.annotations.NullMarked;
