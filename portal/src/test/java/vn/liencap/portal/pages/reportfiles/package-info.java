@NullMarked
package vn.liencap.portal.pages.reportfiles;

import org.jspecify.annotations.NullMarked;
