package vn.liencap.notification.channels.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * Something a unit, or one person in it, is told.
 *
 * @param id names what is told: telling it again carries the same id
 * @param unit whose list it stands in
 * @param person the person it concerns above all; null when it is everybody's in the unit
 * @param kind what occasioned it
 * @param title one line in Vietnamese
 * @param text what to do about it, in Vietnamese
 * @param link the page of the portal to go to, from its root
 * @param at when it was occasioned
 * @param quiet true when it only stands in the list and nobody is written to
 */
public record Notification(
    String id,
    UnitId unit,
    @Nullable PersonId person,
    NotificationKind kind,
    String title,
    String text,
    String link,
    Instant at,
    boolean quiet) {}
