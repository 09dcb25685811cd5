package vn.liencap.portal.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a plan.
 *
 * @param kind CONSULTED, APPRAISED, SUBMITTED, SENT_BACK, SIGNED or ISSUED
 * @param name who took it
 * @param at when
 * @param text what they said
 */
public record PlanStep(String kind, String name, Instant at, @Nullable String text) {}
