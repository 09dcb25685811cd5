package vn.liencap.activity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.liencap.contracts.UnitId;

/** Who asks the service, and the JSON they send. */
public final class People {
  private People() {}

  public static RequestPostProcessor officer(UnitId unit) {
    return person(unit, "OFFICER");
  }

  public static RequestPostProcessor head(UnitId unit) {
    return person(unit, "HEAD");
  }

  /** Somebody of a unit with one role. */
  public static RequestPostProcessor person(UnitId unit, String role) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject("p-" + unit.value())
                    .claim("name", "Nguyễn Văn A")
                    .claim("unit", unit.value())
                    .claim("roles", List.of(role)));
  }

  /** A request with JSON, for which {@code '} may be written instead of {@code "}. */
  public static MockHttpServletRequestBuilder json(String path, String body) {
    return post(path).contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
  }
}
