@NullMarked
package vn.liencap.plan.documents.domain.official;

import org.jspecify.annotations.NullMarked;
