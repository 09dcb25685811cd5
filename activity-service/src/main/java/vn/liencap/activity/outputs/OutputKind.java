package vn.liencap.activity.outputs;

/**
 * What can be counted.
 *
 * @param code names it in figures and totals, for example {@code session}
 * @param label as shown, for example {@code Buổi tuyên truyền}
 * @param unit what one of it is called, for example {@code buổi}
 * @param retired true when nothing more is counted in it; its figures stay, and so does its label
 */
public record OutputKind(String code, String label, String unit, boolean retired) {

  /** Codes become field names and parts of counters. */
  public static final String CODE = "[a-z][a-z0-9_]{1,39}";
}
