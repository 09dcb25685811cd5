/** The plan editor: rows come and go, nothing typed is lost. */
@NullMarked
package vn.liencap.portal.pages.editing;

import org.jspecify.annotations.NullMarked;
