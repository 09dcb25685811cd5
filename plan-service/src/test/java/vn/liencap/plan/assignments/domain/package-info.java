@NullMarked
package vn.liencap.plan.assignments.domain;

import org.jspecify.annotations.NullMarked;
