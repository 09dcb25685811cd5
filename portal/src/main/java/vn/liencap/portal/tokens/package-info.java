/** Tokens: the keys that sign them, and who gets which. */
@NullMarked
package vn.liencap.portal.tokens;

import org.jspecify.annotations.NullMarked;
