@NullMarked
package vn.liencap.plan.documents.reviewing;

import org.jspecify.annotations.NullMarked;
