/** Templates at the door: requests and answers. */
@NullMarked
package vn.liencap.reporting.templates.web;

import org.jspecify.annotations.NullMarked;
