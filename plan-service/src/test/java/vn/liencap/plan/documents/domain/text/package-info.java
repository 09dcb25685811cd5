@NullMarked
package vn.liencap.plan.documents.domain.text;

import org.jspecify.annotations.NullMarked;
