/** Đôn đốc: whom to urge, and the official letters about it. */
@NullMarked
package vn.liencap.portal.pages.letters;

import org.jspecify.annotations.NullMarked;
