@NullMarked
package vn.liencap.plan.cascade.domain;

import org.jspecify.annotations.NullMarked;
