/** What is owed, and in which order. */
@NullMarked
package vn.liencap.portal.pages.mine;

import org.jspecify.annotations.NullMarked;
