/** Looking through what was read in a document, beside the draft that was made of it. */
@NullMarked
package vn.liencap.plan.documents.reviewing;

import org.jspecify.annotations.NullMarked;
