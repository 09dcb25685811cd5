/** What a check finds. */
@NullMarked
package vn.liencap.reporting.checking.domain;

import org.jspecify.annotations.NullMarked;
