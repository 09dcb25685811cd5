package vn.liencap.reporting.indices.domain;

/** Who entered it: what the ministry enters takes the place of what a province did. */
public enum Side {
  MINISTRY,
  PROVINCE
}
