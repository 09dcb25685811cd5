/** Following cascades over HTTP. */
@NullMarked
package vn.liencap.plan.cascade.web;

import org.jspecify.annotations.NullMarked;
