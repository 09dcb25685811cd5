package vn.liencap.notification.reminding;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties {@code liencap.reminders}.
 *
 * @param every the pause between two sweeps
 * @param hour when a unit is reminded that has not chosen another hour, Asia/Ho_Chi_Minh
 */
@ConfigurationProperties("liencap.reminders")
public record ReminderSettings(Duration every, LocalTime hour) {}
