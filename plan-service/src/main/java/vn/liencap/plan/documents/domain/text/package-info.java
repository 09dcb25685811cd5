/** Lines made into paragraphs: cleaned, labelled, and whole again where a page break cut them. */
@NullMarked
package vn.liencap.plan.documents.domain.text;

import org.jspecify.annotations.NullMarked;
