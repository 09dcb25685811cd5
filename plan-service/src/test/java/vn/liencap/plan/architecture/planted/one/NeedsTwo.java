package vn.liencap.plan.architecture.planted.one;

import vn.liencap.plan.architecture.planted.two.NeedsOne;

/** Planted: half of a circle. */
public record NeedsTwo(NeedsOne other) {}
