package vn.liencap.notification.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties {@code liencap.live}.
 *
 * @param every the pause between two looks at what is new
 * @param heartbeat how long a listener hears nothing at most
 * @param lasting how long one connection lasts at most; its token should not be much older
 * @param most how many listeners this instance has at most
 * @param perPerson how many of them one person has at most
 */
@ConfigurationProperties("liencap.live")
public record LiveSettings(
    Duration every, Duration heartbeat, Duration lasting, int most, int perPerson) {}
