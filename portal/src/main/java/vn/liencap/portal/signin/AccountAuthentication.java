package vn.liencap.portal.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.Passwords;
import vn.liencap.portal.accounts.domain.Account;

/**
 * Checks a username and a password. An unknown name, a disabled account and a wrong password give
 * the same answer in the same time.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {
  private static final int LONGEST_PASSWORD = 256;
  private static final Origin NOWHERE = new Origin("", "");

  private final Accounts accounts;
  private final Passwords passwords;
  private final SignInLimits limits;

  AccountAuthentication(Accounts accounts, Passwords passwords, SignInLimits limits) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.limits = limits;
  }

  @Override
  public Authentication authenticate(Authentication request) {
    String username = request.getName();
    String password = String.valueOf(request.getCredentials());
    Origin from = request.getDetails() instanceof Origin known ? known : NOWHERE;
    limits
        .claim(username, from)
        .ifPresent(
            wait -> {
              throw new TooManyAttempts(wait);
            });
    Account account =
        checked(accounts.find(username), password)
            .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
    limits.succeeded(username, from);
    return signedIn(
        new SignedIn(
            account.id().value(),
            account.profile().memberships().getFirst().unit().value(),
            account.credentials()));
  }

  private Optional<Account> checked(Optional<Account> account, String password) {
    if (account.isEmpty() || password.length() > LONGEST_PASSWORD) {
      passwords.matchNobody(password.substring(0, Math.min(password.length(), LONGEST_PASSWORD)));
      return Optional.empty();
    }
    boolean right = passwords.matches(password, account.get().passwordHash());
    return right ? account.filter(Account::active) : Optional.empty();
  }

  static Authentication signedIn(SignedIn who) {
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    signedIn.setDetails(""); // or the session would keep where the attempt came from
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
