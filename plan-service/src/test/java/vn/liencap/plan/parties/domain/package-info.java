@NullMarked
package vn.liencap.plan.parties.domain;

import org.jspecify.annotations.NullMarked;
