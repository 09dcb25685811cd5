/** Taking what was read in a document as the draft of a plan. */
@NullMarked
package vn.liencap.plan.documents.importing;

import org.jspecify.annotations.NullMarked;
