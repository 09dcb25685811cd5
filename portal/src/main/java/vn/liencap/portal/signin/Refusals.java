package vn.liencap.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.runtime.ProblemException;

/** Problem details for what is refused before a controller is reached. */
@Component
public class Refusals {
  private final JsonMapper json;

  Refusals(JsonMapper json) {
    this.json = json;
  }

  /** Answers with the problem. */
  public void write(
      HttpServletRequest request, HttpServletResponse response, ProblemException refusal)
      throws IOException {
    ProblemDetail problem = refusal.getBody();
    problem.setInstance(URI.create(request.getRequestURI()));
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
