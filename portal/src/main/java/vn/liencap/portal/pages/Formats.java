package vn.liencap.portal.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates and numbers as Vietnamese offices write them, in either language: 05/03/2026, 1.234,5. */
@Component("fmt")
public class Formats {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM");
  private static final DateTimeFormatter DAY_AND_DATE =
      DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", VIETNAMESE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private static final int MOST_DECIMALS = 4;

  private final Clock clock;

  Formats(Clock clock) {
    this.clock = clock;
  }

  /** Today in Viet Nam. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** The present time in Viet Nam, {@code 09:41}. */
  public String now() {
    return time(clock.instant());
  }

  /** {@code 05/03/2026}; empty for none. */
  public String date(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** {@code Thứ Năm, 05/03/2026}; empty for none. */
  public String dayAndDate(@Nullable LocalDate day) {
    return day == null ? "" : DAY_AND_DATE.format(day);
  }

  /** {@code 05/03}; empty for none. */
  public String shortDate(@Nullable LocalDate day) {
    return day == null ? "" : SHORT_DAY.format(day);
  }

  /** {@code 09:41} in Viet Nam; empty for none. */
  public String time(@Nullable Instant moment) {
    return moment == null ? "" : TIME.format(moment.atZone(ZONE));
  }

  /** {@code 09:41} for today, {@code 09:41 05/03/2026} otherwise; empty for none. */
  public String moment(@Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    var there = moment.atZone(ZONE);
    return (there.toLocalDate().equals(today()) ? TIME : MOMENT).format(there);
  }

  /** {@code 1.234}. */
  public String number(long value) {
    return NumberFormat.getIntegerInstance(VIETNAMESE).format(value);
  }

  /** {@code 88,52}, with as many decimals as it has; empty for none. */
  public String decimal(@Nullable BigDecimal value) {
    if (value == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(value);
  }

  /** {@code +2,5}, {@code −1,2} or {@code 0}; empty for none. */
  public String signed(@Nullable BigDecimal value) {
    return value == null
        ? ""
        : (value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "") + decimal(value.abs());
  }

  /** {@code 94,4 %} of the whole; {@code 0 %} of nothing. */
  public String percent(long part, long whole) {
    NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
    format.setMaximumFractionDigits(1);
    return format.format(whole == 0 ? 0 : 100.0 * part / whole) + " %";
  }

  /** {@code 12,5 triệu đồng}, {@code 1,2 tỷ đồng}, or the whole sum below a million. */
  public String money(long dong) {
    NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
    format.setMaximumFractionDigits(2);
    if (Math.abs(dong) >= 1_000_000_000) {
      return format.format(dong / 1e9) + " tỷ đồng";
    }
    if (Math.abs(dong) >= 1_000_000) {
      return format.format(dong / 1e6) + " triệu đồng";
    }
    return number(dong) + " đồng";
  }

  /** Days from today until then; negative once it has passed. */
  public long daysUntil(LocalDate day) {
    return ChronoUnit.DAYS.between(today(), day);
  }
}
