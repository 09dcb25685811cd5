/** What was read, as documents. */
@NullMarked
package vn.liencap.plan.documents.reviewing.mongo;

import org.jspecify.annotations.NullMarked;
