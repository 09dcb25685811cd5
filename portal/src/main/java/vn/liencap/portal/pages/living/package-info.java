/** Living with a plan: the steps before signing, comments, amendments, answers, ends. */
@NullMarked
package vn.liencap.portal.pages.living;

import org.jspecify.annotations.NullMarked;
