package vn.liencap.portal.pages;

/** A ward's report and what its province sees of it, as the reporting service tells them. */
public final class SampleReports {
  /** The address of the report. */
  public static final String REPORT = "/api/reports/CCHC581-2026-Q1~u-dk";

  private SampleReports() {}

  /** Tells the services all of it. */
  static void tell(StubServices services) {
    services.answer("GET /api/reports", "{\"items\":[%s],\"next\":null}".formatted(row()));
    services.answer("GET " + REPORT, report("Đã tổ chức 12 buổi."), "\"4\"");
    services.answer(
        "GET " + REPORT + "/figures/cchc-2026/buoi",
        """
        {"activities":[{"activity":"p1~u-dk~a2","amount":11}],
         "adjustments":[{"amount":1,"wanted":12,"reason":"Một buổi chưa kịp ghi.",
          "name":"Lò Thị Mai","at":"2026-03-14T02:00:00Z"}],
         "below":[{"report":"CCHC581-2026-Q1~u-lc","unit":"u-lc","name":"Tỉnh Lai Châu",
          "status":"ACCEPTED","amount":0,"counted":true}]}
        """);
  }

  private static String row() {
    return """
        {"id":"CCHC581-2026-Q1~u-dk","period":"CCHC581-2026-Q1","label":"Quý I năm 2026",
         "unit":"u-dk","unitName":"Phường Đoàn Kết","level":"COMMUNE","programmes":["cchc-2026"],
         "status":"SUBMITTED","due":"2026-03-16","lock":"2026-03-23","submittedOn":"2026-03-15",
         "late":false,"overdue":false,"complete":true,"sequence":4}
        """;
  }

  /** The report with these words as its result. */
  public static String report(String result) {
    return """
        {"id":"CCHC581-2026-Q1~u-dk","period":"CCHC581-2026-Q1","label":"Quý I năm 2026",
         "from":"2025-12-15","to":"2026-03-14",
         "unit":{"id":"u-dk","name":"Phường Đoàn Kết","level":"COMMUNE"},
         "parent":{"id":"u-lc","name":"Tỉnh Lai Châu","level":"PROVINCE"},"via":null,
         "status":"RETURNED","standing":"RETURNED","version":1,
         "due":"2026-03-16","lock":"2026-03-23","submittedOn":"2026-03-15","late":false,
         "complete":false,"returnReason":"Số người chưa khớp.","lacking":["Kết quả đạt được"],
         "reportsSaved":2,
         "parts":[{"programme":"cchc-2026","programmeName":"CCHC 2026","template":"t",
          "name":"Báo cáo tuyên truyền","figures":[
          {"code":"buoi","label":"Số buổi tuyên truyền","unit":"buổi","aggregation":"SUM",
           "required":true,"answered":true,"now":13,"target":20,
           "value":{"value":12,"derived":11,"adjusted":1,"below":0,"typed":false},"of":null,
           "earlier":[{"report":"CCHC581-2025-Y~u-dk","label":"Năm 2025","value":40,"of":null}]},
          {"code":"dan","label":"Tỷ lệ được thông tin","unit":"%%","aggregation":"RATIO",
           "required":true,"answered":true,"now":null,"target":90,
           "value":{"value":300,"derived":0,"adjusted":300,"below":0,"typed":true},
           "of":{"value":400,"derived":0,"adjusted":400,"below":0,"typed":true},
           "earlier":[{"report":"CCHC581-2025-Y~u-dk","label":"Năm 2025","value":1,"of":2}]}]}],
         "texts":[
          {"code":"sangkien","title":"Sáng kiến","hint":"","required":false,"list":true,
           "paragraphs":[{"text":"Loa thôn","sources":[]},{"text":"Tổ số","sources":[]}]},
          {"code":"ketqua","title":"Kết quả đạt được","hint":"Nêu <b>số</b>.","required":true,
           "list":false,"paragraphs":[{"text":"%s","sources":[]},
           {"text":"Bản Mới họp 2 lần.","sources":[{"report":"CCHC581-2026-Q1~u-lc","unit":"u-lc",
            "name":"Tỉnh Lai Châu"}]}]}],
         "comments":[{"id":"c1","unitName":"Tỉnh Lai Châu","name":"Hoa","about":null,
          "text":"Xem lại <i>số</i>.","at":"2026-03-16T02:00:00Z"}],
         "gathered":{"at":"2026-03-14T02:00:00Z","included":[],"missing":[]},
         "past":[{"version":1,"submittedOn":"2026-03-01","whyCorrected":"Thiếu số."}],
         "may":{"write":true,"submit":true,"judge":true,"reopen":true,"except":true,"gather":true,
          "comment":true},"sequence":4}
        """
        .formatted(result);
  }
}
