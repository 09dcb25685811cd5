package vn.liencap.contracts.activity;

/** What became of a request for more time. */
public enum ExtensionStatus {
  /** The superior has not answered yet. */
  ASKED,
  GRANTED,
  REFUSED
}
