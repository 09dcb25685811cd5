@NullMarked
package vn.liencap.plan.documents.domain.body;

import org.jspecify.annotations.NullMarked;
