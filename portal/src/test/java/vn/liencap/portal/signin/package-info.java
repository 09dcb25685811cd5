/** Signing in and out as people meet it. */
@NullMarked
package vn.liencap.portal.signin;

import org.jspecify.annotations.NullMarked;
