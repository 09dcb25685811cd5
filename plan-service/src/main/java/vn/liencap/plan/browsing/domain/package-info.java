/** Which plans are asked for; pure. */
@NullMarked
package vn.liencap.plan.browsing.domain;

import org.jspecify.annotations.NullMarked;
