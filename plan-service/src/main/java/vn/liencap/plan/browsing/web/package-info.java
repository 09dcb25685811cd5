/** Finding and reading plans over HTTP. */
@NullMarked
package vn.liencap.plan.browsing.web;

import org.jspecify.annotations.NullMarked;
