package vn.liencap.portal;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the token that a page would carry in its forms. */
@TestComponent
@RestController
public class CsrfForTests {
  static final String PATH = "/js/csrf-for-tests";

  @GetMapping(PATH)
  String token(CsrfToken token) {
    return token.getToken();
  }
}
