@NullMarked
package vn.liencap.plan.documents.domain.reading;

import org.jspecify.annotations.NullMarked;
