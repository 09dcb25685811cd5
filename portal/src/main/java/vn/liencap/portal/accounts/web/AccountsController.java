package vn.liencap.portal.accounts.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.AccountAdministration;
import vn.liencap.portal.accounts.NewAccount;
import vn.liencap.portal.accounts.OneTimePassword;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** {@code /api/accounts}: accounts of the caller's unit and of the units below. */
@RestController
@RequestMapping("/api/accounts")
class AccountsController {
  private final AccountAdministration administration;

  AccountsController(AccountAdministration administration) {
    this.administration = administration;
  }

  @GetMapping
  Page<AccountView> list(
      Actor actor,
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(defaultValue = "") String q,
      PageRequest page) {
    Page<Account> found = administration.list(actor, unit, q, page);
    return new Page<>(found.items().stream().map(AccountView::of).toList(), found.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<AccountView> one(Actor actor, @PathVariable PersonId id) {
    return tagged(administration.account(actor, id));
  }

  @PostMapping
  ResponseEntity<AccountView> create(Actor actor, @Valid @RequestBody AccountBody body) {
    String username = Objects.requireNonNullElse(body.username(), "");
    OneTimePassword made = administration.create(actor, new NewAccount(username, body.profile()));
    return ResponseEntity.created(URI.create("/api/accounts/" + made.account().id()))
        .eTag(Etags.of(made.account().sequence()))
        .cacheControl(CacheControl.noStore())
        .body(AccountView.of(made));
  }

  @PutMapping("/{id}")
  ResponseEntity<AccountView> change(
      Actor actor,
      @PathVariable PersonId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody AccountBody body) {
    return tagged(administration.change(actor, id, Etags.required(ifMatch), body.profile()));
  }

  @PostMapping("/{id}/disable")
  ResponseEntity<AccountView> disable(Actor actor, @PathVariable PersonId id) {
    return tagged(administration.disable(actor, id));
  }

  @PostMapping("/{id}/enable")
  ResponseEntity<AccountView> enable(Actor actor, @PathVariable PersonId id) {
    return tagged(administration.enable(actor, id));
  }

  @PostMapping("/{id}/reset-password")
  ResponseEntity<AccountView> resetPassword(Actor actor, @PathVariable PersonId id) {
    OneTimePassword made = administration.resetPassword(actor, id);
    return ResponseEntity.ok()
        .eTag(Etags.of(made.account().sequence()))
        .cacheControl(CacheControl.noStore())
        .body(AccountView.of(made));
  }

  private static ResponseEntity<AccountView> tagged(Account account) {
    return ResponseEntity.ok().eTag(Etags.of(account.sequence())).body(AccountView.of(account));
  }
}
