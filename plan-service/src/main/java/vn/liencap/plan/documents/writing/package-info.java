/** Plans written as official documents, a few at a time. */
@NullMarked
package vn.liencap.plan.documents.writing;

import org.jspecify.annotations.NullMarked;
