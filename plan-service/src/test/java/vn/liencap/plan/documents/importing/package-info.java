@NullMarked
package vn.liencap.plan.documents.importing;

import org.jspecify.annotations.NullMarked;
