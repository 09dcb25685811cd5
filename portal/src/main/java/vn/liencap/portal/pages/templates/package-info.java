/** The pages Biểu mẫu báo cáo: what is asked of whom, and the builder of it. */
@NullMarked
package vn.liencap.portal.pages.templates;

import org.jspecify.annotations.NullMarked;
