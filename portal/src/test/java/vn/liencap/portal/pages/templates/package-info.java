/** Tests of the builder of report templates. */
@NullMarked
package vn.liencap.portal.pages.templates;

import org.jspecify.annotations.NullMarked;
