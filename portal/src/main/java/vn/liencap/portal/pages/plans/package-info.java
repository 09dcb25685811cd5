/** Kế hoạch: the list, a plan's page, and what is done with it. */
@NullMarked
package vn.liencap.portal.pages.plans;

import org.jspecify.annotations.NullMarked;
