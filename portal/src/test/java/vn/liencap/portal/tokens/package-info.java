/** Tokens as services and other systems meet them. */
@NullMarked
package vn.liencap.portal.tokens;

import org.jspecify.annotations.NullMarked;
