package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.PlanNote;

/**
 * A version of a plan.
 *
 * @param version its number, from 1
 * @param amendment what made it; null for the first
 * @param current true for the one in force
 */
public record PlanVersion(int version, @Nullable PlanNote amendment, boolean current) {}
