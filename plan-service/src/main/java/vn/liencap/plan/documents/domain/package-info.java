/** What a document says, before and after reading: lines and tables in, a plan out; pure. */
@NullMarked
package vn.liencap.plan.documents.domain;

import org.jspecify.annotations.NullMarked;
