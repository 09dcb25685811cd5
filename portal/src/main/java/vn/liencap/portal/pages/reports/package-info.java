/** The pages Báo cáo: what a unit reports, and what it receives from the units below. */
@NullMarked
package vn.liencap.portal.pages.reports;

import org.jspecify.annotations.NullMarked;
