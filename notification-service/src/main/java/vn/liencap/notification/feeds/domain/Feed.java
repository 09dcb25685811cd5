package vn.liencap.notification.feeds.domain;

import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * The calendar feed of a person in a unit.
 *
 * @param person whose
 * @param unit whose deadlines it shows
 * @param token the unguessable part of its address
 */
public record Feed(PersonId person, UnitId unit, String token) {}
