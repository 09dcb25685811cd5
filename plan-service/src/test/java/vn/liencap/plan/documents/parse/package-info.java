@NullMarked
package vn.liencap.plan.documents.parse;

import org.jspecify.annotations.NullMarked;
