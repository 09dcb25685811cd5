@NullMarked
package vn.liencap.plan.cascade;

import org.jspecify.annotations.NullMarked;
