package vn.liencap.portal.passthrough;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.portal.services.Part;

class RoutesTest {

  @ParameterizedTest
  @CsvSource({
    "/api/plans, PLAN",
    "/api/plans/p1/cascade/units, PLAN",
    "/api/units/import, PLAN",
    "/api/assignments/p1~u2/draft, PLAN",
    "/api/programmes, PLAN",
    "/api/activities/p1~u2~a1/progress, ACTIVITY",
    "/api/output-kinds, ACTIVITY",
    "/api/rollups/cchc/bnv, REPORTING",
    "/api/periods, REPORTING",
    "/api/regimes/ND09, REPORTING",
    "/api/working-years/2026, REPORTING",
    "/api/notifications/count, NOTIFICATION",
    "/api/preferences, NOTIFICATION",
    "/api/deadlines, NOTIFICATION",
    "/api/notifications/stream, NOTIFICATION",
    "/api/notification-settings/u1, NOTIFICATION",
    "/api/deliveries, NOTIFICATION",
    "/api/feeds, NOTIFICATION",
  })
  void everyPathHasOneOwner(String path, Part owner) {
    assertThat(Routes.ownerOf(path)).hasValue(owner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/plansx", "/api/", "/api", "/x/plans", "/api/actuator/env"})
  void theRestBelongsToNobody(String path) {
    assertThat(Routes.ownerOf(path)).isEmpty();
  }

  @Test
  void onlyWhatATokenInThePathIsForIsOpen() {
    assertThat(Routes.isOpen("/api/calendars/x")).isTrue();
    assertThat(Routes.isOpen("/api/unsubscriptions/x")).isTrue();
    assertThat(Routes.isOpen("/api/notifications/x")).isFalse();
    assertThat(Routes.isOpen("/x/calendars")).isFalse();
  }

  @Test
  void accountsStayHere() {
    assertThat(Routes.ownerOf("/api/accounts")).isEmpty();
  }
}
