@NullMarked
package vn.liencap.plan.documents;

import org.jspecify.annotations.NullMarked;
