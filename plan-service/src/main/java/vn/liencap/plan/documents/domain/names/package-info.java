/** The names of bodies and posts in the text of plans. */
@NullMarked
package vn.liencap.plan.documents.domain.names;

import org.jspecify.annotations.NullMarked;
