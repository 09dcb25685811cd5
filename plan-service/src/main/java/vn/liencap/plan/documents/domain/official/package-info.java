/** A plan as an official document (Decree 30/2020, Annex I), apart from any file format. */
@NullMarked
package vn.liencap.plan.documents.domain.official;

import org.jspecify.annotations.NullMarked;
