/** What surrounds the body of a document: web page, header, title, recipients, signature. */
@NullMarked
package vn.liencap.plan.documents.domain.frame;

import org.jspecify.annotations.NullMarked;
