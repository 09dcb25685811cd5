@NullMarked
package vn.liencap.plan.amending.domain;

import org.jspecify.annotations.NullMarked;
