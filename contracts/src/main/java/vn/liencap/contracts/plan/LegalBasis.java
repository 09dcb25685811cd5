package vn.liencap.contracts.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a plan rests on (căn cứ).
 *
 * @param type for example {@code Quyết định}
 * @param number number and symbol as printed, for example {@code 251/QĐ-BNV}
 * @param date the day it was issued
 * @param issuer as printed
 * @param title as printed
 */
public record LegalBasis(
    String type,
    String number,
    @Nullable LocalDate date,
    @Nullable String issuer,
    @Nullable String title) {}
