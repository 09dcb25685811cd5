package vn.liencap.contracts;

/** What a person may do inside the unit they work in. */
public enum Role {
  /** Chuyên viên: drafts and enters. */
  OFFICER,
  /** Văn thư: numbers and dispatches. */
  CLERK,
  /** Lãnh đạo: signs, submits, accepts. */
  HEAD,
  /** Manages the accounts of the unit and of the units below. */
  ADMIN,
  /** Reads. */
  VIEWER
}
