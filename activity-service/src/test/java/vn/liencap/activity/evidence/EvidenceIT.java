package vn.liencap.activity.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.liencap.activity.People.officer;
import static vn.liencap.activity.Samples.FOREIGN_WARD;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.evidence.files.Photos;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.UnitDirectory;

@ActivityServiceTest
class EvidenceIT {
  private static final String EVIDENCE = "/api/activities/minhchung~phuong1~i1/evidence";
  private static final String OTHER = "/api/activities/minhchung~phuong1~i2/evidence";

  @Autowired private WebApplicationContext context;
  @Autowired private Scheduling scheduling;
  @Autowired private UnitDirectory directory;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

  @BeforeEach
  void aPlanOfTheProvinceAtOneWard() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    Samples.country().forEach(directory::apply);
    IssuedPlan issued = plan(new PlanId("minhchung"), PROVINCE, eachItems(2));
    scheduling.takeIn(List.of(issued), List.of(assignAll(issued, WARD)));
  }

  @Test
  void aPhotoIsKeptOnceAndSeenByTheUnitAbove() throws Exception {
    byte[] photo = Photos.photo(900, 600);
    send(EVIDENCE, "e1-0", "loa phường.jpg", photo, WARD)
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", EVIDENCE + "/e1-0"))
        .andExpect(jsonPath("$.picture").value(true));
    send(EVIDENCE, "e1-0", "loa phường.jpg", photo, WARD).andExpect(status().isCreated());

    mvc.perform(get(EVIDENCE).with(officer(PROVINCE)))
        .andExpect(jsonPath("$.items[*].id", contains("e1-0")))
        .andExpect(jsonPath("$.items[0].entry").value("e1"))
        .andExpect(jsonPath("$.items[0].name").value("loa phường.jpg"));
    byte[] kept =
        mvc.perform(get(EVIDENCE + "/e1-0").with(officer(PROVINCE)))
            .andExpect(status().isOk())
            .andExpect(content().contentType(MediaType.IMAGE_JPEG))
            .andExpect(header().string("X-Content-Type-Options", "nosniff"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(Photos.PLACE);
    byte[] small =
        mvc.perform(get(EVIDENCE + "/e1-0").param("preview", "true").with(officer(PROVINCE)))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(small).hasSizeLessThan(kept.length);
    mvc.perform(get(EVIDENCE + "/e1-0").with(officer(FOREIGN_WARD)))
        .andExpect(status().isForbidden());
  }

  @Test
  void onlyWhoTakesPartAddsAndOnlyWhatCanBeShown() throws Exception {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    byte[] pdf = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);

    send(OTHER, "f1", "bien-ban.pdf", pdf, PROVINCE).andExpect(status().isForbidden());
    send(OTHER, "f1", "anh.jpg", page, WARD)
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.code").value("unknown-type"));
    send(OTHER, "../f1", "bien-ban.pdf", pdf, WARD)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].field").value("id"));
    send(OTHER, "f2", "C:\\anh\\<biên bản>.pdf", pdf, WARD)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.name").value("biên bản.pdf"));
    mvc.perform(get(OTHER + "/f1").with(officer(WARD))).andExpect(status().isNotFound());
  }

  @Test
  void aLetterProposesWhatItSpeaksOfAndIsNotKept() throws Exception {
    String letter =
        "Xã An, ngày 29 tháng 11 năm 2026\nBáo cáo việc i1: ngày 02/03/2026 đã phát 3 bản tin.";
    propose("bao-cao.txt", letter)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.date").value("2026-03-02"))
        .andExpect(jsonPath("$.dateSaid").value(true))
        .andExpect(jsonPath("$.text").value(letter));
    propose("mat.txt", "TUYỆT MẬT\nBáo cáo").andExpect(jsonPath("$.code").value("classified"));
    propose("quet.pdf", "%PDF-1.7").andExpect(jsonPath("$.code").value("no-text"));
    mvc.perform(get(EVIDENCE).with(officer(WARD)))
        .andExpect(jsonPath("$.items[?(@.name == 'bao-cao.txt')]").isEmpty());
  }

  private ResultActions propose(String name, String content) throws Exception {
    return mvc.perform(
        post("/api/activities/proposals/letter")
            .queryParam("name", name)
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .content(content.getBytes(StandardCharsets.UTF_8))
            .with(officer(WARD)));
  }

  private ResultActions send(String path, String id, String name, byte[] content, UnitId unit)
      throws Exception {
    return mvc.perform(
        post(path)
            .queryParam("id", id)
            .queryParam("entry", "e1")
            .queryParam("name", name)
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .content(content)
            .with(officer(unit)));
  }
}
