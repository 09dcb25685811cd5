@NullMarked
package vn.liencap.plan;

import org.jspecify.annotations.NullMarked;
