/**
 * The pages as people see them: what is shown, what is escaped, what is said when parts are away.
 */
@NullMarked
package vn.liencap.portal.pages;

import org.jspecify.annotations.NullMarked;
