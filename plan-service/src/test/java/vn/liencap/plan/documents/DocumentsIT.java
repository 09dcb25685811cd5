package vn.liencap.plan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.plan.Door;
import vn.liencap.plan.WithPlanService;

@WithPlanService
class DocumentsIT {
  @Autowired private Door door;
  @Autowired private WebApplicationContext context;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();
  private String province = "";
  private String ward = "";

  @BeforeEach
  void loadTheUnits() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    door.load(
        "2025-07-01", "PROVINCE,12,Tỉnh Lai Châu,,", "COMMUNE,03388,Phường Đoàn Kết,PROVINCE,12");
    province = door.unit("PROVINCE", "12", "2026-03-05");
    ward = door.unit("COMMUNE", "03388", "2026-03-05");
  }

  private MockHttpServletResponse file(String unit, String path) {
    try {
      return mvc.perform(
              get(path)
                  .with(
                      jwt()
                          .jwt(
                              token ->
                                  token
                                      .subject("ai-do")
                                      .claim("name", "Ai Đó")
                                      .claim("unit", unit)
                                      .claim("roles", List.of("OFFICER")))))
          .andReturn()
          .getResponse();
    } catch (Exception e) { // declared by MockMvc
      throw new AssertionError(e);
    }
  }

  private String draft() {
    return door.post(
            Door.officer(ward),
            "/api/plans",
            null,
            Map.of(
                "title", "Cải cách hành chính năm 2026",
                "programme", "cchc",
                "objectives", List.of("Nâng cao nhận thức của người dân.")))
        .is(201)
        .text("id");
  }

  @Test
  void aDraftIsWrittenForThoseWhoMayReadItOnly() {
    String path = "/api/plans/" + draft() + "/document?format=docx";
    MockHttpServletResponse own = file(ward, path);
    assertThat(own.getStatus()).isEqualTo(200);
    assertThat(Fixtures.planIn(own.getContentAsByteArray()).head().number()).isNull();
    assertThat(file(province, path).getStatus()).isEqualTo(404);
  }

  @Test
  void anIssuedPlanIsWrittenWithItsNumberUnderANameInVietnamese() {
    String plan = draft();
    door.issue(plan, ward, Map.of("number", "7", "date", "2026-01-15"));
    MockHttpServletResponse pdf = file(province, "/api/plans/" + plan + "/document?format=pdf");
    assertThat(pdf.getStatus()).isEqualTo(200);
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    assertThat(URLDecoder.decode(header(pdf), StandardCharsets.UTF_8))
        .startsWith("attachment;")
        .contains("Kế hoạch 7-KH-UBND - Ủy ban nhân dân phường Đoàn Kết.pdf");
    var read = Fixtures.planIn(pdf.getContentAsByteArray());
    assertThat(String.valueOf(read.head().number())).contains("07/KH-UBND");
    assertThat(Fixtures.texts(read.objectives()))
        .containsExactly("Nâng cao nhận thức của người dân.");
  }

  private static String header(MockHttpServletResponse response) {
    return String.valueOf(response.getHeader("Content-Disposition"));
  }

  @Test
  void anotherFormatIsRefusedInWords() throws Exception {
    MockHttpServletResponse answer = file(ward, "/api/plans/" + draft() + "/document?format=xls");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("docx hoặc pdf");
  }
}
