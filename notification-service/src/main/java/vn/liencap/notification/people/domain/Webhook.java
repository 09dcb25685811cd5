package vn.liencap.notification.people.domain;

import java.net.URI;

/**
 * Where a unit has its notifications sent to.
 *
 * @param url the address, as it passed the check
 * @param secret what messages are signed with: {@code whsec_} and 32 bytes in base64
 */
public record Webhook(URI url, String secret) {}
