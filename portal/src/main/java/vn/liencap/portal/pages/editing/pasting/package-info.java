/** Tables that people paste from Excel or Word. */
@NullMarked
package vn.liencap.portal.pages.editing.pasting;

import org.jspecify.annotations.NullMarked;
