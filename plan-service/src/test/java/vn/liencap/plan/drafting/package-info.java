@NullMarked
package vn.liencap.plan.drafting;

import org.jspecify.annotations.NullMarked;
