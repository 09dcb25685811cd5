package vn.liencap.activity.architecture.planted.one;

import vn.liencap.activity.architecture.planted.two.NeedsOne;

/** Planted: half of a circle. */
public record NeedsTwo(NeedsOne other) {}
