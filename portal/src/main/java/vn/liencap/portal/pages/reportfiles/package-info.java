/** Reports as files: downloads, and the form that is filled in with Excel. */
@NullMarked
package vn.liencap.portal.pages.reportfiles;

import org.jspecify.annotations.NullMarked;
