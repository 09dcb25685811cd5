/** Hoạt động: the list, an activity's page, and quick entry. */
@NullMarked
package vn.liencap.portal.pages.activities;

import org.jspecify.annotations.NullMarked;
