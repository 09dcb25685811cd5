/** Thông báo: what was told to the person. */
@NullMarked
package vn.liencap.portal.pages.inbox;

import org.jspecify.annotations.NullMarked;
