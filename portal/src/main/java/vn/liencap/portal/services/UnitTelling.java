package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;

/**
 * How a unit has its people and itself told.
 *
 * @param digestAt when on a working day the digests go, {@code 07:30}
 * @param webhookUrl where the unit itself is told; null without
 * @param webhookSecret what messages are signed with, only when it was made just now
 */
public record UnitTelling(
    String digestAt, @Nullable String webhookUrl, @Nullable String webhookSecret) {

  /**
   * What a unit wants.
   *
   * @param newSecret true to have messages signed with another secret from now on
   */
  public record Wish(String digestAt, @Nullable String webhookUrl, boolean newSecret) {}
}
