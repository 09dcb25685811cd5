package vn.liencap.portal.pages;

/** Two years of one province in one index, as the reporting service tells them. */
public final class SampleIndices {
  /** The address of the newest year. */
  public static final String SHEET = "/api/indices/PAR_INDEX/2025/u-lc";

  private SampleIndices() {}

  /** Tells the services all of it. */
  static void tell(StubServices services) {
    services.answer(
        "GET /api/indices/definitions",
        """
        {"items":[{"code":"PAR_INDEX","name":"Chỉ số cải cách hành chính","shortName":"PAR Index",
         "unit":"điểm","max":100,"publisher":"Bộ Nội vụ","retired":false,"builtIn":true,"version":0},
         {"code":"ICT_INDEX","name":"Chỉ số sẵn sàng","shortName":"ICT Index","unit":"điểm","max":1,
         "publisher":"","retired":false,"builtIn":true,"version":0}],"mayChange":true}""");
    services.answer(
        "GET /api/indices", "{\"items\":[%s,%s],\"next\":null}".formatted(before(), newest()));
    services.answer("GET " + SHEET, sheet(newest(), "PROVINCE"), "\"2\"");
    tellOfPeriod(services);
  }

  /** A period of the ministry with a target of the template and one of a plan, and its trend. */
  static void tellOfPeriod(StubServices services) {
    String figures =
        """
        "reports":{"total":34,"open":2,"returned":0,"submitted":12,"accepted":20,"onTime":30,
        "late":2,"overdue":1,"complete":31},"values":{"dan":{"entered":null,
        "submitted":{"value":8996,"of":10000},"accepted":{"value":700,"of":1000}},
        "buoi":{"entered":{"value":%1$d},"submitted":{"value":%1$d},"accepted":{"value":%1$d}}}""";
    String asked =
        """
        [{"code":"dan","label":"Tỷ lệ người dân được thông tin","unit":"%","aggregation":"RATIO",
        "target":90,"aims":[]},{"code":"buoi","label":"Số buổi","unit":"buổi","aggregation":"SUM",
        "target":null,"aims":[{"plan":"p1","name":"Kế hoạch 25/KH-BNV","issuer":"Bộ Nội vụ",
        "text":"Ít nhất 12 buổi <b>","value":12}]}]""";
    String at = "GET /api/rollups/cchc-2026/bnv";
    services.answer(
        at + "/indicators",
        """
        {"programme":"cchc-2026","period":"CCHC581-2026-Q1","label":"Quý I năm 2026",
        "from":"2025-12-15","to":"2026-03-14","figuresCross":"WHEN_ENTERED","indicators":%s,
        "total":{"unit":"bnv","name":"Bộ Nội vụ","level":"MINISTRY","hasChildren":true,%s},
        "children":[]}"""
            .formatted(asked, figures.formatted(9)));
    services.answer(
        at + "/trend",
        """
        {"indicators":%s,"points":[{"period":"CCHC581-2025-Q3","label":"Quý III năm 2025",
        "from":"2025-06-15","to":"2025-09-14",%s},{"period":"CCHC581-2026-Q1",
        "label":"Quý I năm 2026","from":"2025-12-15","to":"2026-03-14",%s}]}"""
            .formatted(asked, figures.formatted(7), figures.formatted(9)));
    services.answer(at + "/heat", "{\"periods\":[],\"rows\":[]}");
    services.answer(
        at + "/course",
        """
        {"days":[{"day":"2026-03-04","activities":200,"inProgress":30,"completed":120,"overdue":4,
        "issued":9,"plansLate":1},{"day":"2026-03-05","activities":200,"inProgress":31,
        "completed":125,"overdue":3,"issued":9,"plansLate":1}]}""");
  }

  /** A year with all that is known of it. */
  public static String sheet(String line, String side) {
    return """
        {"entered":%s,"proposal":{"target":92.5,"said":"Chỉ số CCHC đạt 92,5 điểm",
         "plan":"Kế hoạch 12/KH-UBND"},"mayEnter":true,"changes":[{"at":"2026-04-20T02:00:00Z",
         "name":"Lò Thị Hoa <b>","unit":"u-lc","side":"%s","target":90,"result":null}]}"""
        .formatted(line, side);
  }

  /** The newest year, in the province's own word. */
  public static String newest() {
    return """
        {"index":"PAR_INDEX","year":2025,"unit":"u-lc","unitName":"Tỉnh Lai Châu","target":90,
         "result":{"score":88.52,"rank":12,"of":34,"document":"Quyết định 455/QĐ-BNV",
         "link":"https://moha.gov.vn/par","date":"2026-04-20"},"enteredBy":"PROVINCE",
         "toTarget":1.48,"change":2.5,"places":8,"version":2}""";
  }

  private static String before() {
    return """
        {"index":"PAR_INDEX","year":2024,"unit":"u-lc","unitName":"Tỉnh Lai Châu","target":null,
         "result":{"score":86.02,"rank":20,"of":63,"document":"Quyết định 1 <script>",
         "link":null,"date":null},"enteredBy":"MINISTRY","toTarget":null,"change":null,
         "places":null,"version":1}""";
  }
}
