package vn.liencap.plan.architecture.planted.two;

import org.jspecify.annotations.Nullable;
import vn.liencap.plan.architecture.planted.one.NeedsTwo;

/** Planted: the other half of a circle. */
public record NeedsOne(@Nullable NeedsTwo other) {}
