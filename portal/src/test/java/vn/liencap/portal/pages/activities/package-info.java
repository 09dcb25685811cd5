/** Quick entry as typed. */
@NullMarked
package vn.liencap.portal.pages.activities;

import org.jspecify.annotations.NullMarked;
