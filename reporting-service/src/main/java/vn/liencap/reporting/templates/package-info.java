/** Report templates: what units below are asked, and when. */
@NullMarked
package vn.liencap.reporting.templates;

import org.jspecify.annotations.NullMarked;
