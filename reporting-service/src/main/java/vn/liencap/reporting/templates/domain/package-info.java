/** What a report asks for: indicators and narrative sections, and who may say so. */
@NullMarked
package vn.liencap.reporting.templates.domain;

import org.jspecify.annotations.NullMarked;
