@NullMarked
package vn.liencap.plan.timing.domain;

import org.jspecify.annotations.NullMarked;
