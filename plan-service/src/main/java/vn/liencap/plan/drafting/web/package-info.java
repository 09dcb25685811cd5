/** Writing plans over HTTP. */
@NullMarked
package vn.liencap.plan.drafting.web;

import org.jspecify.annotations.NullMarked;
