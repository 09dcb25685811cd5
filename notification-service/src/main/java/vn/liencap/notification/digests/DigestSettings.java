package vn.liencap.notification.digests;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties {@code liencap.digests}.
 *
 * @param every the pause between two looks at which digests are due
 * @param settle how long nothing more must have come before a digest goes; longer than a sweep of
 *     reminders that died is left to itself
 */
@ConfigurationProperties("liencap.digests")
record DigestSettings(Duration every, Duration settle) {}
