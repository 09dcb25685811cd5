@NullMarked
package vn.liencap.plan.amending;

import org.jspecify.annotations.NullMarked;
