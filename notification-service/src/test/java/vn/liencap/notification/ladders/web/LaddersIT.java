package vn.liencap.notification.ladders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.notification.Samples;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.Units;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.ladders.ChangeLadders;
import vn.liencap.notification.ladders.domain.LadderId;

@ServiceTest
class LaddersIT {
  private static final String WANTED =
      """
      {"before": [0, 5, 10], "every": 3, "workingDays": false, "headAfter": 4, "superiorAfter": 8}""";

  @Autowired private WebApplicationContext context;
  @Autowired private UnitDirectory directory;
  @Autowired private MongoTemplate mongo;
  @Autowired private ChangeLadders ladders;

  private MockMvc door = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void openTheDoor() {
    Units.all().forEach(directory::apply);
    List.of("ladders", "ladderHistory").forEach(mongo::dropCollection);
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  private ResultActions ask(MockHttpServletRequestBuilder request, UnitId unit, String role)
      throws Exception {
    return door.perform(
        request.with(
            jwt()
                .jwt(
                    token ->
                        token
                            .subject("hoa")
                            .claim("name", "Hoa")
                            .claim("unit", unit.value())
                            .claim("roles", List.of(role)))));
  }

  private static MockHttpServletRequestBuilder keep(String id, String seen, String body) {
    return put("/api/ladders/{id}", id)
        .header("If-Match", "\"" + seen + "\"")
        .contentType(APPLICATION_JSON)
        .content(body);
  }

  @Test
  void everybodyReadsTheLaddersAndTheHeadAtTheTopMayChangeThem() throws Exception {
    ask(get("/api/ladders"), Samples.WARD, "OFFICER")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.mayChange").value(false))
        .andExpect(jsonPath("$.items.length()").value(DeadlineKind.values().length))
        .andExpect(jsonPath("$.items[0].id").value("ISSUE_PLAN~ALL"))
        .andExpect(jsonPath("$.items[0].before[0]").value(14))
        .andExpect(jsonPath("$.items[0].workingDays").value(true));
    ask(get("/api/ladders"), Samples.MINISTRY, "HEAD")
        .andExpect(jsonPath("$.mayChange").value(true));
    ask(get("/api/ladders/REPORT~COMMUNE"), Samples.WARD, "OFFICER")
        .andExpect(header().string("ETag", "\"0\""))
        .andExpect(jsonPath("$.every").value(2));
  }

  @Test
  void aLadderOfOneLevelIsKeptWithWhoChangedIt() throws Exception {
    ask(keep("REPORT~COMMUNE", "0", WANTED), Samples.MINISTRY, "ADMIN")
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", "\"1\""))
        .andExpect(jsonPath("$.before[0]").value(10));
    ask(keep("REPORT~COMMUNE", "0", WANTED), Samples.MINISTRY, "ADMIN")
        .andExpect(status().isPreconditionFailed());
    ask(keep("REPORT~COMMUNE", "1", WANTED.replace("3", "1")), Samples.MINISTRY, "HEAD")
        .andExpect(status().isOk());
    assertThat(ladders.named(new LadderId(DeadlineKind.REPORT, Level.COMMUNE)).every())
        .isEqualTo(1);
    ask(get("/api/ladders/REPORT~COMMUNE/history"), Samples.WARD, "OFFICER")
        .andExpect(jsonPath("$.items.length()").value(2))
        .andExpect(jsonPath("$.items[0].ladder.every").value(1))
        .andExpect(jsonPath("$.items[1].ladder.every").value(3))
        .andExpect(jsonPath("$.items[1].by").value("hoa"))
        .andExpect(jsonPath("$.items[1].unit").value(Samples.MINISTRY.value()));
  }

  @Test
  void nobodyElseChangesALadderAndWhatIsNoneIsRefusedInWords() throws Exception {
    ask(keep("REPORT~ALL", "0", WANTED), Samples.MINISTRY, "OFFICER")
        .andExpect(status().isForbidden());
    ask(keep("REPORT~ALL", "0", WANTED), Units.PROVINCE, "HEAD").andExpect(status().isForbidden());
    ask(keep("TEA~ALL", "0", WANTED), Samples.MINISTRY, "HEAD").andExpect(status().isNotFound());
    ask(keep("REPORT~ALL", "0", WANTED.replace("8", "2")), Samples.MINISTRY, "HEAD")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].field").value("superiorAfter"));
    ask(
            put("/api/ladders/REPORT~ALL").contentType(APPLICATION_JSON).content(WANTED),
            Samples.MINISTRY,
            "HEAD")
        .andExpect(status().isPreconditionRequired());
  }
}
