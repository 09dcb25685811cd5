/** Who is signed in, how they come in, and how long they stay. */
@NullMarked
package vn.liencap.portal.signin;

import org.jspecify.annotations.NullMarked;
