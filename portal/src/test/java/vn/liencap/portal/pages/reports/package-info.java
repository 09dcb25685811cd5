/** What the pages of reports send and show. */
@NullMarked
package vn.liencap.portal.pages.reports;

import org.jspecify.annotations.NullMarked;
