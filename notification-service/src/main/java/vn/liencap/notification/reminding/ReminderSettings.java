package vn.liencap.notification.reminding;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

/**
 * Properties {@code liencap.reminders}.
 *
 * @param every the pause between two sweeps
 * @param ladder by kind of deadline, days from its last day: -3 is three days before
 */
@ConfigurationProperties("liencap.reminders")
record ReminderSettings(Duration every, Map<DeadlineKind, List<Integer>> ladder) {}
