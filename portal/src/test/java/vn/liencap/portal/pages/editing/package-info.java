/** The editor's rows and what they become. */
@NullMarked
package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.NullMarked;
