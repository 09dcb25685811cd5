package vn.liencap.contracts.activity;

/** Where the money of an activity comes from (nguồn kinh phí). */
public enum FundingSource {
  /** Ngân sách trung ương. */
  CENTRAL,
  /** Ngân sách tỉnh, thành phố trực thuộc trung ương. */
  PROVINCE,
  /** Ngân sách xã, phường, đặc khu. */
  COMMUNE,
  /** Ngân sách địa phương or nhà nước, of whatever level. */
  LOCAL,
  /** Xã hội hóa, tài trợ. */
  SOCIAL,
  /** Lồng ghép: carried by the money of other programmes. */
  INTEGRATED,
  /** Khác. */
  OTHER
}
