package vn.liencap.plan.domain;

import java.time.Instant;
import vn.liencap.contracts.PersonId;

/**
 * Who signed, and when.
 *
 * @param person the head
 * @param name as shown
 * @param at when
 */
public record Signature(PersonId person, String name, Instant at) {}
