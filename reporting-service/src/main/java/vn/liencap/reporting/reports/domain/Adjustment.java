package vn.liencap.reporting.reports.domain;

import java.time.Instant;
import vn.liencap.contracts.PersonId;

/**
 * A figure that people set themselves: typed where nothing can be derived, or an override of what
 * was derived, with a reason.
 *
 * @param id chosen by the client; doing it again changes nothing
 * @param subject {@code code} of a typed figure, the same for every programme that asks it, or
 *     {@code programme/code} of a derived one
 * @param amount what it adds to the slice
 * @param wanted what whoever typed it wanted the whole period to be
 * @param reason why, where it overrides; may be empty where it is typed
 */
public record Adjustment(
    String id,
    String subject,
    long amount,
    long wanted,
    String reason,
    PersonId person,
    String name,
    Instant at) {}
