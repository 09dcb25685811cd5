package vn.liencap.notification.digests;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties {@code liencap.digests}.
 *
 * @param every the pause between two looks at which digests are due
 * @param settle how long no more news must have come before a digest goes that is due already
 * @param patience how long at most a digest waits for the reminders of its hour to be looked up
 */
@ConfigurationProperties("liencap.digests")
record DigestSettings(Duration every, Duration settle, Duration patience) {}
