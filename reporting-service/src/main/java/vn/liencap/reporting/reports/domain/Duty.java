package vn.liencap.reporting.reports.domain;

import vn.liencap.contracts.ProgrammeId;

/**
 * What a report answers: one template of one programme, in the version it had when the report was
 * opened.
 */
public record Duty(ProgrammeId programme, String template, int version) {}
