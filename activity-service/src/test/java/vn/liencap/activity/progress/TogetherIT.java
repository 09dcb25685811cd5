package vn.liencap.activity.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.liencap.activity.People.json;
import static vn.liencap.activity.People.officer;
import static vn.liencap.activity.People.person;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.UnitDirectory;

@ActivityServiceTest
class TogetherIT {
  private static final String TOGETHER = "/api/activities/together";
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
    plan = "chung" + ++plans;
    IssuedPlan issued = plan(new PlanId(plan), PROVINCE, eachItems(3));
    scheduling.takeIn(List.of(issued), List.of(assignAll(issued, WARD)));
  }

  @Test
  void theSameEntryForAllIsMadeOnce() throws Exception {
    String entry = "'progress':{'date':'2026-06-15','text':'Phát thanh','outputs':{'session':1}}";
    send("e1", entry, "i1", "i2").andExpect(states("DONE", "DONE"));
    send("e1", entry, "i1", "i2", "i3").andExpect(states("BEFORE", "BEFORE", "DONE"));

    mvc.perform(get(path("i1")).with(officer(WARD)))
        .andExpect(jsonPath("$.outputs.session").value(1));
  }

  @Test
  void whatIsRefusedSaysWhyAndTheRestIsDone() throws Exception {
    String completing = "'complete':{'date':'2026-06-15'}";
    send("c1", completing, "i1").andExpect(states("DONE"));
    send("c2", completing, "i1", "i2", "nothing")
        .andExpect(states("REFUSED", "DONE", "REFUSED"))
        .andExpect(jsonPath("$.items[0].reasons[0]", containsString("đã hoàn thành")))
        .andExpect(jsonPath("$.items[2].reasons[0]").value("Không có hoạt động này."));
    send("c2", completing, "i2").andExpect(states("BEFORE"));
  }

  @Test
  void anOwnerIsNamedAndMoreTimeIsAskedForAll() throws Exception {
    send("o1", "'owner':{'person':'lan'}", "i1", "i2").andExpect(states("DONE", "DONE"));
    send("o1", "'owner':{'person':'lan'}", "i1", "i2").andExpect(states("BEFORE", "BEFORE"));
    String asking = "'extension':{'until':'2027-06-30','reason':'Mưa bão'}";
    send("x1", asking, "i1", "i2").andExpect(states("DONE", "DONE"));
    send("x1", asking, "i1", "i2").andExpect(states("BEFORE", "BEFORE"));

    mvc.perform(get(path("i2")).with(officer(WARD)))
        .andExpect(jsonPath("$.owner").value("lan"))
        .andExpect(jsonPath("$.extension.until").value("2027-06-30"));
  }

  @Test
  void oneThingIsAskedByWhoeverWrites() throws Exception {
    String entry = "'progress':{'date':'2026-06-15','text':'Họp'}";
    send("n1", "'progress':null", "i1").andExpect(status().is(422));
    send("n1", entry + ",'complete':{'date':'2026-06-15'}", "i1").andExpect(status().is(422));
    mvc.perform(json(TOGETHER, body("n1", entry, "i1")).with(person(WARD, "CLERK")))
        .andExpect(status().isForbidden());
    mvc.perform(json(TOGETHER, body("n1", entry, "i1")).with(officer(PROVINCE)))
        .andExpect(states("REFUSED"));
  }

  private static ResultMatcher states(String... states) {
    return jsonPath("$.items[*].state", contains(states));
  }

  private ResultActions send(String id, String what, String... items) throws Exception {
    return mvc.perform(json(TOGETHER, body(id, what, items)).with(officer(WARD)));
  }

  private String body(String id, String what, String... items) {
    String ids =
        Stream.of(items)
            .map(item -> "'" + plan + "~phuong1~" + item + "'")
            .collect(Collectors.joining(","));
    return "{'id':'%s','activities':[%s],%s}".formatted(id, ids, what);
  }

  private String path(String item) {
    return "/api/activities/" + plan + "~phuong1~" + item;
  }
}
