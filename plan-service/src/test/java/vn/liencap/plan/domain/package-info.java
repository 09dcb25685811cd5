@NullMarked
package vn.liencap.plan.domain;

import org.jspecify.annotations.NullMarked;
