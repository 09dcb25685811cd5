/** The body of a plan: its sections, and the paragraphs, duties and reports in them. */
@NullMarked
package vn.liencap.plan.documents.domain.body;

import org.jspecify.annotations.NullMarked;
