/** Programmes and who may run them: pure decisions. */
@NullMarked
package vn.liencap.plan.programmes.domain;

import org.jspecify.annotations.NullMarked;
