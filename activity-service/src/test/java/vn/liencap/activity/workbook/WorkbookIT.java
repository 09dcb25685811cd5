package vn.liencap.activity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.liencap.activity.People.officer;
import static vn.liencap.activity.People.person;
import static vn.liencap.activity.Samples.FOREIGN_WARD;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.activity.workbook.domain.SheetColumn;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.UnitDirectory;

@ActivityServiceTest
class WorkbookIT {
  private static final String DAY = "15/06/2026";
  private static int plans;

  @Autowired private WebApplicationContext context;
  @Autowired private Scheduling scheduling;
  @Autowired private UnitDirectory directory;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();
  private String plan = "";

  @BeforeEach
  void aPlanOfTheProvinceAtOneWard() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    Samples.country().forEach(directory::apply);
    plan = "bang" + ++plans;
    IssuedPlan issued = plan(new PlanId(plan), PROVINCE, eachItems(3));
    scheduling.takeIn(List.of(issued), List.of(assignAll(issued, WARD)));
  }

  @Test
  void theFormHasARowForEachOpenActivityOfTheUnitAndIsEnteredOnce() throws Exception {
    List<List<String>> form = read(download("/form?plan=" + plan, officer(WARD)));
    List<String> codes = form.getFirst();
    assertThat(form).hasSize(2 + 3);
    assertThat(codes).contains("id", "title", "due", "date", "text", "percent", "outputs.session");
    assertThat(form.get(2).getFirst()).isEqualTo(plan + "~phuong1~i1");

    byte[] filled = filled(Map.of("i1", Map.of("text", "Phát thanh", "outputs.session", "2")));
    send(filled, false).andExpect(jsonPath("$.items[*].state", contains("READY")));
    sessions("i1", null);
    send(filled, true).andExpect(jsonPath("$.items[*].state", contains("DONE")));
    send(filled, true).andExpect(jsonPath("$.items[*].state", contains("BEFORE")));
    sessions("i1", 2);
  }

  @Test
  void whatIsRightIsEnteredWhatIsWrongComesBackWithItsReason() throws Exception {
    byte[] filled =
        filled(
            Map.of(
                "i1", Map.of("text", "=1+1", "outputs.session", "3"),
                "i2", Map.of("text", "- Họp", "percent", "140"),
                "nothing", Map.of("text", "Không có")));
    send(filled, true)
        .andExpect(jsonPath("$.items[*].state", contains("DONE", "REFUSED", "REFUSED")))
        .andExpect(jsonPath("$.items[1].line").value(4))
        .andExpect(jsonPath("$.items[1].reasons[0]", containsString("từ 0 đến 100")));
    sessions("i1", 3);

    byte[] refused = post("/refused", filled, officer(WARD));
    List<List<String>> rows = read(refused);
    int reason = rows.getFirst().indexOf(SheetColumn.REASON);
    int text = rows.getFirst().indexOf(SheetColumn.TEXT);
    assertThat(rows).hasSize(2 + 2);
    assertThat(rows.get(2).get(reason)).contains("Tỷ lệ hoàn thành phải từ 0 đến 100.");
    assertThat(rows.get(2).get(text)).isEqualTo("'- Họp");
    send(refused, false).andExpect(jsonPath("$.items[*].state", contains("REFUSED", "REFUSED")));
  }

  @Test
  void theListIsForWhoMayReadIt() throws Exception {
    List<List<String>> list =
        read(download("?plan=" + plan + "&unit=" + WARD.value(), officer(PROVINCE)));
    assertThat(list).hasSize(2 + 3);
    assertThat(list.get(1)).contains("Kinh phí đã chi (đồng)");
    mvc.perform(get("/api/activities/workbook?unit=" + WARD.value()).with(officer(FOREIGN_WARD)))
        .andExpect(status().isForbidden());
  }

  @Test
  void onlyAWriterSendsAndOnlyAWorkbookIsTaken() throws Exception {
    byte[] text = "Đây không phải là bảng.".getBytes(StandardCharsets.UTF_8);
    mvc.perform(sending("", text).with(person(WARD, "VIEWER"))).andExpect(status().isForbidden());
    send(text, true)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("not-a-workbook"));
    send(bomb(), true).andExpect(status().is(413));
    send(new byte[] {'P', 'K', 3, 4, 0, 1, 2}, true).andExpect(status().is(422));
  }

  @Test
  void whatASpreadsheetCouldTakeForAFormulaIsKeptFromBeingOne() {
    for (String text : List.of("=1+1", "+84", "-2", "@a", "\t=1")) {
      assertThat(SheetText.out(text)).isEqualTo("'" + text);
      assertThat(SheetText.in(SheetText.out(text))).isEqualTo(text);
    }
    assertThat(SheetText.out("Phát 2 bản tin")).isEqualTo("Phát 2 bản tin");
    assertThat(SheetText.in("'quoted'")).isEqualTo("'quoted'");
  }

  /** A form with these cells filled in, by item. */
  private byte[] filled(Map<String, Map<String, String>> typed) throws IOException {
    List<SheetColumn> columns =
        List.of("id", "title", "date", "text", "percent", "outputs.session", "spent").stream()
            .map(code -> new SheetColumn(code, code))
            .toList();
    var out = new ByteArrayOutputStream();
    try (var writing = new SheetWriting(out, columns)) {
      for (String item : typed.keySet().stream().sorted().toList()) {
        Map<String, String> row = new HashMap<>(typed.getOrDefault(item, Map.of()));
        row.put("id", plan + "~phuong1~" + item);
        row.put("date", DAY);
        writing.row(columns.stream().map(column -> row.getOrDefault(column.code(), "")).toList());
      }
    }
    return out.toByteArray();
  }

  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      for (int i = 0; i < 60; i++) {
        zip.write(new byte[1_000_000]);
      }
    }
    return out.toByteArray();
  }

  private static List<List<String>> read(byte[] xlsx) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      List<List<String>> rows = new ArrayList<>();
      for (Row row : workbook.getFirstSheet().read()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  private byte[] download(String query, RequestPostProcessor by) throws Exception {
    return mvc.perform(get("/api/activities/workbook" + query).with(by))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private byte[] post(String path, byte[] file, RequestPostProcessor by) throws Exception {
    return mvc.perform(sending(path, file).with(by))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private ResultActions send(byte[] file, boolean enter) throws Exception {
    return mvc.perform(sending(enter ? "?enter=true" : "", file).with(officer(WARD)));
  }

  private static MockHttpServletRequestBuilder sending(String path, byte[] file) {
    return MockMvcRequestBuilders.post("/api/activities/workbook" + path)
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .content(file);
  }

  private void sessions(String item, @Nullable Integer expected) throws Exception {
    mvc.perform(get("/api/activities/" + plan + "~phuong1~" + item).with(officer(WARD)))
        .andExpect(
            expected == null
                ? jsonPath("$.outputs.session").doesNotExist()
                : jsonPath("$.outputs.session").value(expected));
  }
}
