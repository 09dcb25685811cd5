@NullMarked
package vn.liencap.plan.documents.extraction;

import org.jspecify.annotations.NullMarked;
