/** Where the elements of a draft stand in the document it was made from. */
@NullMarked
package vn.liencap.plan.documents.reviewing.domain;

import org.jspecify.annotations.NullMarked;
