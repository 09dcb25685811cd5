package vn.liencap.portal.pages.activities;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PersonId;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.portal.signin.CurrentUser;

/** The people of a person's unit. */
@Component
public class Colleagues {
  private final Accounts accounts;

  Colleagues(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Who works beside that person today. */
  public Staff of(CurrentUser user) {
    List<Account> people = accounts.colleagues(user.unit());
    Set<PersonId> ids = people.stream().map(Account::id).collect(Collectors.toSet());
    Set<String> posts =
        people.stream()
            .map(account -> account.profile().postAt(user.unit()))
            .filter(post -> post != null)
            .map(VietnameseText::folded)
            .collect(Collectors.toSet());
    String mine = user.post();
    return new Staff(user.person(), mine == null ? null : VietnameseText.folded(mine), ids, posts);
  }
}
