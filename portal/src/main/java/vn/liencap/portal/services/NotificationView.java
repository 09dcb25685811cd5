package vn.liencap.portal.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a person's list.
 *
 * @param id the entry
 * @param kind what it is about
 * @param title in Vietnamese
 * @param text in Vietnamese
 * @param link the page it leads to
 * @param at when
 * @param read true once it was opened
 */
public record NotificationView(
    String id,
    @Nullable String kind,
    String title,
    @Nullable String text,
    @Nullable String link,
    Instant at,
    boolean read) {}
