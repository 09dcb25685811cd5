package vn.liencap.activity.browsing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.liencap.activity.People.officer;
import static vn.liencap.activity.Samples.DEPARTMENT;
import static vn.liencap.activity.Samples.FOREIGN_WARD;
import static vn.liencap.activity.Samples.MINISTRY;
import static vn.liencap.activity.Samples.OTHER_PROVINCE;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.item;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.unitParty;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.outputs.Programmes;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.directory.UnitDirectory;

@ActivityServiceTest
class RestIT {
  private static final String LED = "/api/activities/led~phuong1~chu-tri";

  @Autowired private WebApplicationContext context;
  @Autowired private Scheduling scheduling;
  @Autowired private Programmes programmes;
  @Autowired private UnitDirectory directory;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

  /** Three items at each of three wards, and one that the ward leads with the second ward. */
  @BeforeEach
  void activitiesOfTwoProvinces() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    Samples.country().forEach(directory::apply);
    IssuedPlan each = plan(new PlanId("each"), MINISTRY, eachItems(3));
    IssuedPlan led =
        plan(
            new PlanId("led"),
            PROVINCE,
            List.of(
                item(
                    "chu-tri",
                    Carrier.LEAD,
                    List.of(unitParty(WARD)),
                    List.of(unitParty(SECOND_WARD)))));
    scheduling.takeIn(
        List.of(each, led),
        Stream.concat(
                Stream.of(WARD, SECOND_WARD, FOREIGN_WARD).map(unit -> assignAll(each, unit)),
                Stream.of(assignAll(led, WARD)))
            .toList());
    programmes.keep(
        List.of(
            new ProgrammeState(
                Samples.PROGRAMME,
                "Tuyên truyền CCHC 2026",
                2026,
                FigureBorder.WHEN_ENTERED,
                MINISTRY,
                false,
                1)));
  }

  @Test
  void aWardFindsWhatItLeadsAndWhatItTakesPartIn() throws Exception {
    mvc.perform(get("/api/activities").param("unit", "phuong2").with(officer(SECOND_WARD)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(4)))
        .andExpect(jsonPath("$.next").doesNotExist());
    mvc.perform(listed("unit", "phuong2", "role", "coordinating").with(officer(SECOND_WARD)))
        .andExpect(jsonPath("$.items[*].id", contains("led~phuong1~chu-tri")))
        .andExpect(jsonPath("$.items[0].unitName").value("Phường Bình Phước"))
        .andExpect(jsonPath("$.items[0].planNumber").value("12/KH-UBND"))
        .andExpect(jsonPath("$.items[0].overdue").value(false));
    mvc.perform(listed("role", "lead").with(officer(SECOND_WARD)))
        .andExpect(jsonPath("$.items", hasSize(3)));
  }

  @Test
  void everyoneFindsNoMoreThanTheyMaySee() throws Exception {
    mvc.perform(listed("programme", "cchc2026").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", hasSize(10)));
    mvc.perform(listed("programme", "cchc2026").with(officer(PROVINCE)))
        .andExpect(jsonPath("$.items", hasSize(7)));
    mvc.perform(listed("programme", "cchc2026").with(officer(OTHER_PROVINCE)))
        .andExpect(jsonPath("$.items", hasSize(3)));
    mvc.perform(listed("programme", "cchc2026").with(officer(SECOND_WARD)))
        .andExpect(jsonPath("$.items", hasSize(4)));
    mvc.perform(listed("programme", "cchc2026").with(officer(DEPARTMENT)))
        .andExpect(jsonPath("$.items", empty()));
    mvc.perform(listed("unit", "phuong1").with(officer(FOREIGN_WARD)))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail", endsWith("của đơn vị bạn.")));
    mvc.perform(listed("unit", "phuong1")).andExpect(status().isUnauthorized());
  }

  @Test
  void whoIssuedAPlanFindsAllOfIt() throws Exception {
    mvc.perform(listed("plan", "led").with(officer(PROVINCE)))
        .andExpect(jsonPath("$.items", hasSize(1)));
    mvc.perform(listed("plan", "led", "unit", "phuong1").with(officer(PROVINCE)))
        .andExpect(jsonPath("$.items", hasSize(1)));
    mvc.perform(listed("plan", "led").with(officer(OTHER_PROVINCE)))
        .andExpect(jsonPath("$.items", empty()));
  }

  @Test
  void listsAreFilteredAndReadPageByPage() throws Exception {
    mvc.perform(listed("q", "TUYEN truyền cải cach i2").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", hasSize(3)));
    mvc.perform(listed("status", "CANCELLED", "plan", "each").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", empty()));
    mvc.perform(listed("due-before", "2026-09-14").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", empty()));
    mvc.perform(listed("due-before", "2026-12-14").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items[*].nextDue", everyItem(is("2026-09-14"))))
        .andExpect(jsonPath("$.items[*].due", hasItem("2026-12-31")));
    mvc.perform(listed("due-before", "2027-01-01").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items[*].status", everyItem(not(is("COMPLETED")))));
    mvc.perform(
            listed("due-from", "2026-12-31", "due-before", "2027-01-01").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", hasSize(10)));
    String body =
        mvc.perform(listed("limit", "6").with(officer(MINISTRY)))
            .andExpect(jsonPath("$.items", hasSize(6)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String next = JsonPath.read(body, "$.next");
    mvc.perform(listed("limit", "6", "cursor", next).with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", hasSize(4)))
        .andExpect(jsonPath("$.items[*].unit", hasItem("xakhac")));
    mvc.perform(listed("status", "SOMEHOW").with(officer(MINISTRY)))
        .andExpect(status().isBadRequest());
  }

  @Test
  void whoeverSettlesFindsWhatWaitsToBeSettled() throws Exception {
    String spent = "/api/activities/each~xakhac~i3";
    mvc.perform(listed("plan", "each", "unsettled", "true").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", empty()));
    mvc.perform(
            send(
                    post(spent + "/progress"),
                    "{'entryId':'chi','date':'2026-06-15','text':'In','spent':500000}")
                .with(officer(FOREIGN_WARD)))
        .andExpect(status().isOk());
    mvc.perform(listed("plan", "each", "unsettled", "true").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", empty()));
    mvc.perform(
            send(post(spent + "/complete"), "{'date':'2026-06-15'}").with(officer(FOREIGN_WARD)))
        .andExpect(status().isOk());
    mvc.perform(listed("plan", "each", "unsettled", "true").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items[*].id", contains("each~xakhac~i3")));
    mvc.perform(send(post(spent + "/settlement"), "{'amount':500000}").with(officer(MINISTRY)))
        .andExpect(status().isOk());
    mvc.perform(listed("plan", "each", "unsettled", "true").with(officer(MINISTRY)))
        .andExpect(jsonPath("$.items", empty()));
  }

  @Test
  void theWardReportsAndItsPartnerContributes() throws Exception {
    mvc.perform(get(LED).with(officer(WARD)))
        .andExpect(status().isOk())
        .andExpect(header().exists("ETag"))
        .andExpect(jsonPath("$.planTitle").value("Tuyên truyền cải cách hành chính năm 2026"))
        .andExpect(jsonPath("$.evidence").value("QUARTER"))
        .andExpect(jsonPath("$.outputsExpected[0].text").value("04 buổi"))
        .andExpect(jsonPath("$.coordinating[0].unit").value("phuong2"))
        .andExpect(
            jsonPath(
                "$.allowed",
                containsInAnyOrder("progress", "own-part", "complete", "owner", "extension")));
    enter("e1", 2, officer(WARD)).andExpect(status().isOk());
    enter("e1", 2, officer(WARD))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.outputs.session").value(2));
    enter("e2", 3, officer(SECOND_WARD))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.outputs.session").value(5))
        .andExpect(jsonPath("$.contributors[0].name").value("Phường Đồng Xoài"))
        .andExpect(jsonPath("$.contributors[0].outputs.session").value(3))
        .andExpect(jsonPath("$.entries[0].id").value("e2"))
        .andExpect(jsonPath("$.entries[0].unitName").value("Phường Đồng Xoài"))
        .andExpect(jsonPath("$.allowed", contains("progress", "own-part")));
    enter("e3", 1, officer(FOREIGN_WARD))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("forbidden"));
    mvc.perform(get(LED).with(officer(FOREIGN_WARD))).andExpect(status().isForbidden());
    mvc.perform(get(LED + "/entries").with(officer(FOREIGN_WARD)))
        .andExpect(status().isForbidden());
    mvc.perform(get(LED + "/entries").with(officer(PROVINCE))).andExpect(status().isOk());
    mvc.perform(send(post(LED + "/complete"), "{'date':'2026-06-15'}").with(officer(SECOND_WARD)))
        .andExpect(status().isForbidden());
    mvc.perform(send(put(LED + "/owner"), "{'person':'lan','post':'Văn thư'}").with(officer(WARD)))
        .andExpect(jsonPath("$.owner").value("lan"))
        .andExpect(jsonPath("$.post").value("Văn thư"));
    mvc.perform(
            send(post(LED + "/complete"), "{'date':'2026-06-15','outputs':{'leaflet':9}}")
                .header("If-Match", "\"1\"")
                .with(officer(WARD)))
        .andExpect(status().isPreconditionFailed());
    mvc.perform(
            send(post(LED + "/complete"), "{'date':'2026-06-15','outputs':{'leaflet':9}}")
                .with(officer(WARD)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("COMPLETED"))
        .andExpect(jsonPath("$.allowed", empty()));
    enter("e4", 1, officer(WARD))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("activity-closed"));
  }

  @Test
  void wrongFieldsAreNamed() throws Exception {
    String path = "/api/activities/each~phuong1~i1/progress";
    mvc.perform(
            send(
                    post(path),
                    "{'entryId':'x','date':'2026-06-16','percent':101,'outputs':{'nope':1}}")
                .with(officer(WARD)))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].field", contains("date", "percent", "outputs.nope")));
    mvc.perform(
            send(post(path), "{'entryId':'x','date':'2026-06-15','outputs':{'session':null}}")
                .with(officer(WARD)))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].field").value("outputs[session]"));
    mvc.perform(send(post(path), "{'entryId':'x','date':'15/06/2026'}").with(officer(WARD)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("date"));
    mvc.perform(send(post(path), "{'text':'x'}").with(officer(WARD)))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("entryId", "date")));
    mvc.perform(
            send(
                    post("/api/activities/no~such~one/progress"),
                    "{'entryId':'x','date':'2026-06-15'}")
                .with(officer(WARD)))
        .andExpect(status().isNotFound());
  }

  @Test
  void aProgrammeCountsWhatItsOwnerAdds() throws Exception {
    String added = "{'programme':'cchc2026','code':'drama','label':'Vở kịch','unit':'vở'}";
    mvc.perform(get("/api/output-kinds").with(officer(WARD)))
        .andExpect(jsonPath("$.items[*].code", hasItem("broadcast")))
        .andExpect(jsonPath("$.items[0].unit").value("buổi"));
    mvc.perform(send(post("/api/output-kinds"), added).with(officer(WARD)))
        .andExpect(status().isForbidden());
    mvc.perform(send(post("/api/output-kinds"), added).with(officer(MINISTRY)))
        .andExpect(status().isOk());
    mvc.perform(get("/api/output-kinds").param("programme", "cchc2026").with(officer(WARD)))
        .andExpect(jsonPath("$.items[*].code", hasItem("drama")));
    mvc.perform(
            send(
                    post("/api/activities/each~phuong2~i2/progress"),
                    "{'entryId':'d','date':'2026-06-15','outputs':{'drama':1}}")
                .with(officer(SECOND_WARD)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.outputs.drama").value(1));
  }

  @Test
  void aRetiredKindKeepsItsFiguresAndTakesNoMore() throws Exception {
    String kinds = "/api/output-kinds";
    String added = "{'programme':'cchc2026','code':'puppets','label':'Múa rối','unit':'buổi'}";
    String retired = "{'programme':'cchc2026','label':'Múa rối nước','unit':'buổi','retired':true}";
    mvc.perform(send(post(kinds), added).with(officer(MINISTRY))).andExpect(status().isOk());
    String path = "/api/activities/each~phuong2~i2";
    String entry = "{'entryId':'%s','date':'2026-06-15','outputs':{'puppets':2}}";
    mvc.perform(send(post(path + "/progress"), entry.formatted("p1")).with(officer(SECOND_WARD)))
        .andExpect(status().isOk());

    mvc.perform(send(put(kinds + "/puppets"), retired).with(officer(WARD)))
        .andExpect(status().isForbidden());
    mvc.perform(send(put(kinds + "/nothing"), retired).with(officer(MINISTRY)))
        .andExpect(status().isNotFound());
    mvc.perform(send(put(kinds + "/puppets"), retired).with(officer(MINISTRY)))
        .andExpect(status().isOk());

    mvc.perform(get(kinds).param("programme", "cchc2026").with(officer(WARD)))
        .andExpect(jsonPath("$.items[?(@.code == 'puppets')].label").value("Múa rối nước"))
        .andExpect(jsonPath("$.items[?(@.code == 'puppets')].retired").value(true));
    mvc.perform(get(path).with(officer(SECOND_WARD)))
        .andExpect(jsonPath("$.outputs.puppets").value(2));
    mvc.perform(send(post(path + "/progress"), entry.formatted("p2")).with(officer(SECOND_WARD)))
        .andExpect(status().is(422));
  }

  private ResultActions enter(String entryId, int sessions, RequestPostProcessor by)
      throws Exception {
    return mvc.perform(
        send(
                post(LED + "/progress"),
                "{'entryId':'%s','date':'2026-06-15','text':'Phát thanh','outputs':{'session':%d}}"
                    .formatted(entryId, sessions))
            .with(by));
  }

  private static MockHttpServletRequestBuilder send(
      MockHttpServletRequestBuilder request, String body) {
    return request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
  }

  private static MockHttpServletRequestBuilder listed(String... parameters) {
    var request = get("/api/activities");
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return request;
  }
}
