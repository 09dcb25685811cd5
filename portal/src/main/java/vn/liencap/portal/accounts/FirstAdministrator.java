package vn.liencap.portal.accounts;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.accounts.domain.Profile;

/** Opens an administrator's account at the very first start, or nobody could open any other. */
@Component
class FirstAdministrator implements ApplicationRunner {
  static final String USERNAME = "quantri";
  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final ApplicationEventPublisher events;
  private final UnitId root;
  private final String givenPassword;

  FirstAdministrator(
      Accounts accounts,
      Passwords passwords,
      ApplicationEventPublisher events,
      @Value("${liencap.root-unit:bnv}") String root,
      @Value("${liencap.first-admin-password:}") String givenPassword) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.events = events;
    this.root = new UnitId(root);
    this.givenPassword = givenPassword;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!accounts.isEmpty()) {
      return;
    }
    boolean random = givenPassword.isBlank();
    String password = random ? passwords.oneTime() : givenPassword;
    var place = new Membership(root, "Quản trị hệ thống", Set.of(Role.ADMIN));
    var profile = new Profile("Quản trị hệ thống", null, List.of(place));
    // Of several instances that start at once, the one that created it knows the password.
    if (accounts.create(USERNAME, profile, password, random)) {
      if (random) {
        log.warn("First administrator: {} / {} (to be changed at once)", USERNAME, password);
      }
      events.publishEvent(new FirstAdministratorCreated(USERNAME, password));
    }
  }
}
