/** The sections of a document, and what their headings say they are about. */
@NullMarked
package vn.liencap.plan.documents.domain.outline;

import org.jspecify.annotations.NullMarked;
