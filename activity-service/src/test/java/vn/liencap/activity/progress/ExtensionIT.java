package vn.liencap.activity.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.liencap.activity.People.head;
import static vn.liencap.activity.People.json;
import static vn.liencap.activity.People.officer;
import static vn.liencap.activity.Samples.OTHER_PROVINCE;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.plan;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.UnitDirectory;

@ActivityServiceTest
class ExtensionIT {
  private static final String ASKED = "/api/activities/thoihan~phuong2~i1";
  private static final String REQUEST =
      "{'id':'x1','until':'2027-01-15','reason':'Chờ kinh phí bổ sung.'}";

  @Autowired private WebApplicationContext context;
  @Autowired private Scheduling scheduling;
  @Autowired private UnitDirectory directory;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

  @BeforeEach
  void aPlanOfTheProvinceAtOneWard() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    Samples.country().forEach(directory::apply);
    IssuedPlan issued = plan(new PlanId("thoihan"), PROVINCE, eachItems(2));
    scheduling.takeIn(List.of(issued), List.of(assignAll(issued, SECOND_WARD)));
  }

  @Test
  void moreTimeIsAskedForAndGrantedByTheUnitAbove() throws Exception {
    String grant = "{'id':'x1','until':'2027-01-10'}";
    send(ASKED + "/extension", REQUEST, officer(WARD)).andExpect(status().isForbidden());
    send(ASKED + "/extension", "{'id':'x1','until':'2026-12-01'}", officer(SECOND_WARD))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].field", contains("until", "reason")));
    send(ASKED + "/extension", REQUEST, officer(SECOND_WARD))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.due").value("2026-12-31"))
        .andExpect(jsonPath("$.extension.status").value("ASKED"));
    asking(PROVINCE).andExpect(jsonPath("$.items[*].id", hasItem("thoihan~phuong2~i1")));
    asking(OTHER_PROVINCE).andExpect(jsonPath("$.items").isEmpty());
    mvc.perform(get(ASKED).with(head(PROVINCE)))
        .andExpect(jsonPath("$.allowed", containsInAnyOrder("cancel", "decide-extension")));
    send(ASKED + "/extension/grant", grant, officer(PROVINCE)).andExpect(status().isForbidden());
    send(ASKED + "/extension/grant", grant, head(PROVINCE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.due").value("2027-01-10"))
        .andExpect(jsonPath("$.originalDue").value("2026-12-31"));
    asking(PROVINCE).andExpect(jsonPath("$.items[*].id", not(hasItem("thoihan~phuong2~i1"))));
    send(ASKED + "/extension/refuse", "{'id':'x1','reason':'Thôi.'}", head(PROVINCE))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("extension-decided"));
  }

  @Test
  void theUnitAboveCallsAnActivityOffAndSaysWhy() throws Exception {
    String path = "/api/activities/thoihan~phuong2~i2/cancel";
    send(path, "{'reason':' '}", head(PROVINCE))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].field").value("reason"));
    send(path, "{'reason':'Trùng việc của tỉnh.'}", head(SECOND_WARD))
        .andExpect(status().isForbidden());
    send(path, "{'reason':'Trùng việc của tỉnh.'}", head(PROVINCE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("CANCELLED"))
        .andExpect(jsonPath("$.cancelReason").value("Trùng việc của tỉnh."));
  }

  private ResultActions asking(UnitId unit) throws Exception {
    return mvc.perform(get("/api/activities").param("asking", "true").with(officer(unit)));
  }

  private ResultActions send(String path, String body, RequestPostProcessor by) throws Exception {
    return mvc.perform(json(path, body).with(by));
  }
}
