@NullMarked
package vn.liencap.portal.pages.editing.pasting;

import org.jspecify.annotations.NullMarked;
