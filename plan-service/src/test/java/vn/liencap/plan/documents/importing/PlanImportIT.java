package vn.liencap.plan.documents.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Role;
import vn.liencap.plan.Door;
import vn.liencap.plan.WithPlanService;
import vn.liencap.plan.documents.Fixtures;

@WithPlanService
class PlanImportIT {
  private static final String IMPORT = "/api/plans/import";

  @Autowired private Door door;
  @Autowired private WebApplicationContext context;
  @Autowired private JsonMapper json;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();
  private String department = "";
  private String commune = "";

  record Answer(MockHttpServletResponse response, JsonNode body) {
    Answer is(int status) {
      assertThat(response.getStatus()).as(body.toString()).isEqualTo(status);
      return this;
    }
  }

  @BeforeEach
  void loadTheUnitsOfTheDocuments() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    door.load(
        "2021-01-01",
        "PROVINCE,91,Tỉnh An Thịnh,,",
        "DEPARTMENT,91.SNV,Sở Nội vụ tỉnh An Thịnh,PROVINCE,91",
        "DEPARTMENT,91.STC,Sở Tài chính tỉnh An Thịnh,PROVINCE,91",
        "DISTRICT,910,Huyện Tân Lập,PROVINCE,91",
        "COMMUNE,91001,Xã Đại Đồng,DISTRICT,910");
    department = door.unit("DEPARTMENT", "91.SNV", "2024-02-05");
    commune = door.unit("COMMUNE", "91001", "2022-03-01");
  }

  private Answer send(
      AbstractMockHttpServletRequestBuilder<?> request, String unit, Role... roles) {
    try {
      MockHttpServletResponse response =
          mvc.perform(
                  request
                      .queryParam("programme", "cchc")
                      .with(
                          jwt()
                              .jwt(
                                  token ->
                                      token
                                          .subject("nguoi-" + unit)
                                          .claim("name", "Nguyễn Thị Hoa")
                                          .claim("unit", unit)
                                          .claim(
                                              "roles",
                                              List.of(roles).stream().map(Role::name).toList()))))
              .andReturn()
              .getResponse();
      String text = response.getContentAsString(UTF_8);
      return new Answer(response, json.readTree(text.isEmpty() ? "{}" : text));
    } catch (Exception e) { // declared by MockMvc
      throw new AssertionError(e);
    }
  }

  private Answer body(String file, String unit) {
    return send(
        post(IMPORT).contentType("application/octet-stream").content(Fixtures.bytes(file)),
        unit,
        Role.OFFICER);
  }

  @Test
  void aWordFileInAFormBecomesADraftOfTheCallersUnit() {
    var file = new MockMultipartFile("file", "ke-hoach.docx", null, Fixtures.bytes("mau.docx"));
    Answer answer = send(multipart(IMPORT).file(file), department, Role.OFFICER).is(201);
    String id = answer.body().get("id").asString();
    assertThat(answer.response().getHeader("Location")).isEqualTo("/api/plans/" + id);
    assertThat(answer.response().getHeader("ETag")).isNotBlank();
    JsonNode draft = door.get(Door.officer(department), "/api/plans/" + id).is(200).body();
    assertThat(draft.get("status").asString()).isEqualTo("DRAFT");
    assertThat(draft.get("issuer").asString()).isEqualTo(department);
    assertThat(draft.at("/content/title").asString())
        .isEqualTo("Thông tin, tuyên truyền về cải cách hành chính của Sở Nội vụ năm 2024");
    assertThat(draft.at("/content/objectives").size()).isEqualTo(2);
    assertThat(draft.at("/content/activities/1/timing/quarter").asInt()).isEqualTo(2);
    assertThat(draft.at("/content/signer/onBehalfOf").asString()).isEqualTo("GIÁM ĐỐC");
  }

  @Test
  void theAnswerTellsWhatWasReadWithPlaceAndConfidence() {
    JsonNode read = body("mau.pdf", department).is(201).body().get("read");
    assertThat(read.get("docNumber").asString()).isEqualTo("45/KH-SNV");
    assertThat(read.at("/fields/docNumber/at/page").asInt()).isEqualTo(1);
    assertThat(read.at("/activities/0/confidence").asDouble()).isGreaterThan(0.5);
    assertThat(read.at("/source/lines").size()).isGreaterThan(20);
  }

  @Test
  void postsAreUnderstoodAndUnknownNamesAreOfferedForChoice() {
    Answer answer = body("tinh-xuong-dong.txt", department).is(201);
    JsonNode draft =
        door.get(Door.officer(department), "/api/plans/" + answer.body().get("id").asString())
            .body();
    // named in another unit's plan, found above and beside the issuer on the day of the document
    assertThat(draft.at("/content/activities/1/lead/0/unit").asString()).isEqualTo(department);
    List<JsonNode> unmatched = answer.body().get("unmatched").valueStream().toList();
    assertThat(unmatched)
        .extracting(name -> name.get("text").asString())
        .contains("Sở Thông tin và Truyền thông", "Báo Trường Yên")
        .doesNotContain("Sở Nội vụ", "các đơn vị liên quan");
    assertThat(unmatched)
        .filteredOn(name -> name.get("field").asString().startsWith("responsibilities"))
        .extracting(name -> name.get("text").asString())
        .doesNotContain("Sở Tài chính");
  }

  @Test
  void aCommunesPlanIsReadUnderTheTreeOfItsTime() {
    Answer answer = body("xa-thoi-gian.txt", commune).is(201);
    JsonNode draft =
        door.get(Door.officer(commune), "/api/plans/" + answer.body().get("id").asString()).body();
    assertThat(draft.at("/content/year").asInt()).isEqualTo(2022);
    assertThat(draft.at("/content/responsibilities/0/parties/0/post").asString())
        .isEqualTo("Công chức Văn phòng - Thống kê");
    assertThat(draft.at("/content/activities").size()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"phong-van.txt,phỏng vấn", "bao-cao.txt,Không tìm thấy kế hoạch"})
  void whatIsNoPlanIsSaidToBeNoneWithWhatWasRecognised(String file, String reason) {
    Answer answer = body(file, department).is(422);
    assertThat(answer.body().get("code").asString()).isEqualTo("not-a-plan");
    assertThat(answer.body().get("detail").asString()).contains(reason);
    assertThat(answer.body().at("/read/sourceKind").isString()).isTrue();
  }

  @Test
  void aRefusedFileLeavesNoDraft() {
    int before = drafts();
    byte[] secret =
        ("TỐI MẬT\n" + new String(Fixtures.bytes("xa-thoi-gian.txt"), UTF_8)).getBytes(UTF_8);
    Answer answer =
        send(post(IMPORT).contentType("text/plain").content(secret), commune, Role.OFFICER).is(422);
    assertThat(answer.response().getContentType()).contains("application/problem+json");
    assertThat(answer.body().get("code").asString()).isEqualTo("classified");
    assertThat(answer.body().get("detail").asString()).contains("dấu mật");
    assertThat(drafts()).isEqualTo(before);
  }

  private int drafts() {
    return door.get(Door.officer(commune), "/api/plans?scope=own").is(200).items().size();
  }

  @Test
  void aFileOfAnotherTypeIsRefusedInVietnamese() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1};
    Answer answer =
        send(post(IMPORT).contentType("image/png").content(picture), commune, Role.OFFICER).is(415);
    assertThat(answer.body().get("detail").asString()).contains("Không nhận ra loại tệp");
  }

  @Test
  void whoOnlyLooksMayNotImport() {
    send(
            post(IMPORT)
                .contentType("application/octet-stream")
                .content(Fixtures.bytes("mau.docx")),
            department,
            Role.VIEWER)
        .is(403);
  }
}
