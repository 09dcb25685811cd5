package vn.liencap.reporting.reports.domain;

import java.time.LocalDate;
import java.util.List;
import vn.liencap.contracts.reporting.Slice;

/**
 * A period that reports are asked for: one of a regime, or of a request of one report.
 *
 * @param id for example {@code CCHC581-2026-Q1}, or {@code AH-<template>}
 * @param label in words
 * @param from first day, inclusive, where a slice begins
 * @param to last day, inclusive, where a slice ends
 */
public record AskedPeriod(String id, String label, LocalDate from, LocalDate to) {
  /** How many days before its data are cut off a report is there to be written. */
  public static final int OPENS_BEFORE = 15;

  private static final String AD_HOC = "AH-";

  /** The period of a request of one report. */
  public static String adHoc(String template) {
    return AD_HOC + template;
  }

  /** The template behind the period of a request of one report; empty for a regime's. */
  public static java.util.Optional<String> templateOf(String period) {
    return period.startsWith(AD_HOC)
        ? java.util.Optional.of(period.substring(AD_HOC.length()))
        : java.util.Optional.empty();
  }

  /** The slices of time that it is made of. */
  public List<Slice> slices() {
    return Slice.covering(from, to);
  }
}
