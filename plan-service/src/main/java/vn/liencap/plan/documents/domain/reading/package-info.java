/** The reader of plans: decides what a document is, and gathers what it says. */
@NullMarked
package vn.liencap.plan.documents.domain.reading;

import org.jspecify.annotations.NullMarked;
