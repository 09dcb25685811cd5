/** What becomes of an issued plan: corrections of form, and its end. */
@NullMarked
package vn.liencap.plan.ending;

import org.jspecify.annotations.NullMarked;
