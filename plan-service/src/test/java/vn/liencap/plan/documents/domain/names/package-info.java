@NullMarked
package vn.liencap.plan.documents.domain.names;

import org.jspecify.annotations.NullMarked;
