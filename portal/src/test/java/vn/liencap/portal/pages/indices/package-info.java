@NullMarked
package vn.liencap.portal.pages.indices;

import org.jspecify.annotations.NullMarked;
