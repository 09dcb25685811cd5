package vn.liencap.plan.architecture.planted.web;

/** Planted: an adapter that anybody may call. */
public final class OpenToAll {
  private OpenToAll() {}

  /** Answers. */
  public static String answer() {
    return "";
  }
}
