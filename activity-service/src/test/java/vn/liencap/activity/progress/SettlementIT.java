package vn.liencap.activity.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.liencap.activity.People.head;
import static vn.liencap.activity.People.json;
import static vn.liencap.activity.People.officer;
import static vn.liencap.activity.People.person;
import static vn.liencap.activity.Samples.FOREIGN_WARD;
import static vn.liencap.activity.Samples.OTHER_PROVINCE;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.financedBy;
import static vn.liencap.activity.Samples.plan;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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
class SettlementIT {
  private static final String FIRST = "/api/activities/quyettoan~phuong2~i1";
  private static final String SECOND = "/api/activities/quyettoan~phuong2~i2";
  private static final String AMOUNT = "{'amount':480000,'note':' Đủ chứng từ. '}";

  /** A ward of another province: all it has to do with the plan is that it settles. */
  private static final UnitId FINANCE = FOREIGN_WARD;

  @Autowired private WebApplicationContext context;
  @Autowired private Scheduling scheduling;
  @Autowired private UnitDirectory directory;
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

  @BeforeEach
  void aPlanThatNamesItsFinanceUnitAndOneThatDoesNot() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    Samples.country().forEach(directory::apply);
    IssuedPlan named = financedBy(FINANCE, plan(new PlanId("quyettoan"), PROVINCE, eachItems(4)));
    IssuedPlan unnamed = plan(new PlanId("khongneu"), PROVINCE, eachItems(1));
    scheduling.takeIn(
        List.of(named, unnamed),
        List.of(assignAll(named, SECOND_WARD), assignAll(unnamed, SECOND_WARD)));
  }

  @Test
  void whatWasSpentIsSettledOnceHoweverOftenItIsSaidAndCorrectedByAnotherAmount() throws Exception {
    spend(FIRST);
    send(FIRST, AMOUNT, officer(FINANCE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.budgetSpent").value(500_000))
        .andExpect(jsonPath("$.settlement.amount").value(480_000))
        .andExpect(jsonPath("$.settlement.by").value(FINANCE.value()))
        .andExpect(jsonPath("$.settlement.on").value(TODAY.toString()))
        .andExpect(jsonPath("$.settlement.note").value("Đủ chứng từ."))
        .andExpect(jsonPath("$.sequence").value(3));
    send(FIRST, AMOUNT, officer(FINANCE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.sequence").value(3));
    mvc.perform(request(FIRST, "{'amount':490000}", head(FINANCE)).header("If-Match", "\"2\""))
        .andExpect(status().isPreconditionFailed());
    mvc.perform(request(FIRST, "{'amount':490000}", head(FINANCE)).header("If-Match", "\"3\""))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.settlement.amount").value(490_000))
        .andExpect(jsonPath("$.settlement.note").doesNotExist())
        .andExpect(jsonPath("$.sequence").value(4));
  }

  @Test
  void nobodyButTheFinanceUnitSettles() throws Exception {
    spend(SECOND);
    for (UnitId reader : List.of(SECOND_WARD, PROVINCE, Samples.MINISTRY)) {
      mvc.perform(get(SECOND).with(head(reader)))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.allowed", not(hasItem("settle"))));
      send(SECOND, AMOUNT, head(reader))
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.detail").isNotEmpty());
    }
    send(SECOND, AMOUNT, officer(OTHER_PROVINCE)).andExpect(status().isForbidden());
    send(SECOND, AMOUNT, person(FINANCE, "CLERK")).andExpect(status().isForbidden());
    send("/api/activities/quyettoan~phuong2~khongco", AMOUNT, officer(FINANCE))
        .andExpect(status().isNotFound());
  }

  @Test
  void amountsThatCannotBeAreRefusedAtTheField() throws Exception {
    String third = "/api/activities/quyettoan~phuong2~i3";
    send(third, AMOUNT, officer(FINANCE))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("nothing-spent"));
    spend(third);
    for (String wrong : List.of("{'amount':-1}", "{'amount':1000000000001}", "{'note':'Đủ.'}")) {
      send(third, wrong, officer(FINANCE))
          .andExpect(status().is(422))
          .andExpect(jsonPath("$.errors[*].field", contains("amount")));
    }
  }

  @Test
  void theFinanceUnitIsToldOfWorkThatIsOverUntilItIsSettled() throws Exception {
    String fourth = "/api/activities/quyettoan~phuong2~i4";
    spend(fourth);
    toSettle(officer(FINANCE)).andExpect(jsonPath("$.items", empty()));
    mvc.perform(json(fourth + "/complete", "{'date':'2026-06-15'}").with(officer(SECOND_WARD)))
        .andExpect(status().isOk());
    toSettle(officer(FINANCE))
        .andExpect(jsonPath("$.items[*].plan", contains("quyettoan")))
        .andExpect(jsonPath("$.items[0].waiting").value(1))
        .andExpect(jsonPath("$.items[0].title").isNotEmpty());
    toSettle(head(PROVINCE)).andExpect(jsonPath("$.items", empty()));
    toSettle(person(FINANCE, "CLERK")).andExpect(status().isForbidden());
    send(fourth, AMOUNT, officer(FINANCE)).andExpect(status().isOk());
    toSettle(officer(FINANCE)).andExpect(jsonPath("$.items", empty()));
  }

  private ResultActions toSettle(RequestPostProcessor by) throws Exception {
    return mvc.perform(get("/api/activities/settlements").with(by));
  }

  @Test
  void theFinanceUnitReadsTheActivitiesOfThatPlanAndNothingElse() throws Exception {
    mvc.perform(get("/api/activities").param("plan", "quyettoan").with(officer(FINANCE)))
        .andExpect(jsonPath("$.items", hasSize(4)));
    mvc.perform(
            get("/api/activities")
                .param("plan", "quyettoan")
                .param("unit", SECOND_WARD.value())
                .with(officer(FINANCE)))
        .andExpect(jsonPath("$.items", hasSize(4)));
    mvc.perform(get("/api/activities").param("plan", "khongneu").with(officer(FINANCE)))
        .andExpect(jsonPath("$.items", empty()));
    mvc.perform(get("/api/activities").param("unit", SECOND_WARD.value()).with(officer(FINANCE)))
        .andExpect(status().isForbidden());
    mvc.perform(get("/api/activities/khongneu~phuong2~i1").with(officer(FINANCE)))
        .andExpect(status().isForbidden());
  }

  @Test
  void whereThePlanNamesNobodyItsIssuerSettles() throws Exception {
    String path = "/api/activities/khongneu~phuong2~i1";
    spend(path);
    mvc.perform(get(path).with(officer(PROVINCE)))
        .andExpect(jsonPath("$.allowed", contains("settle")));
    mvc.perform(get(path).with(person(PROVINCE, "VIEWER")))
        .andExpect(jsonPath("$.allowed", empty()));
    send(path, AMOUNT, officer(WARD)).andExpect(status().isForbidden());
    send(path, AMOUNT, officer(PROVINCE)).andExpect(status().isOk());
  }

  private void spend(String activity) throws Exception {
    String entry = "{'entryId':'e1','date':'2026-06-10','text':'In ấn.','spent':500000}";
    mvc.perform(json(activity + "/progress", entry).with(officer(SECOND_WARD)))
        .andExpect(status().isOk());
  }

  private ResultActions send(String activity, String body, RequestPostProcessor who)
      throws Exception {
    return mvc.perform(request(activity, body, who));
  }

  private static MockHttpServletRequestBuilder request(
      String activity, String body, RequestPostProcessor who) {
    return json(activity + "/settlement", body).with(who);
  }
}
