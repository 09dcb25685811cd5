package vn.liencap.calendar;

import java.time.LocalDate;

/**
 * The days of a year that Viet Nam's lunar calendar sets, which is computed at UTC+7.
 *
 * @param newYear the first day of the lunar year (mùng 1 Tết)
 * @param hungKings the 10th day of the third lunar month (Giỗ Tổ Hùng Vương)
 */
public record LunarDays(LocalDate newYear, LocalDate hungKings) {}
