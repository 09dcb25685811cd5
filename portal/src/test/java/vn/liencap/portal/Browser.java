package vn.liencap.portal;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: keeps cookies, sends forms with their CSRF token, follows nothing. */
public final class Browser implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public Browser(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  /** Opens a page as a person would. */
  public HttpResponse<String> open(String path) throws Exception {
    return send(request(path).header("Accept", "text/html,*/*;q=0.8").GET());
  }

  /** Sends a form with the CSRF token of the session. */
  public HttpResponse<String> submit(String path, Map<String, String> fields) throws Exception {
    String form =
        fields.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-CSRF-TOKEN", csrf())
            .POST(BodyPublishers.ofString(form)));
  }

  /** Sends a form with a file and one more field; gives the page that is shown then. */
  public String upload(String path, String fileField, String content, String field, String value)
      throws Exception {
    String boundary = "ranh-gioi";
    String form =
        part(boundary, "_csrf", csrf())
            + part(boundary, field, value)
            + part(boundary, fileField + "\"; filename=\"units.csv", content)
            + "--"
            + boundary
            + "--\r\n";
    return send(request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofString(form)))
        .body();
  }

  private static String part(String boundary, String name, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(boundary, name, content);
  }

  /** Signs in through the form. */
  public HttpResponse<String> signIn(String username, String password) throws Exception {
    return submit("/dang-nhap", Map.of("username", username, "password", password));
  }

  /** The token that the forms of this session carry, read from one of them. */
  public String csrf() throws Exception {
    HttpResponse<String> signIn = send(request("/dang-nhap").GET());
    String page =
        signIn.statusCode() == 200 ? signIn.body() : send(request("/mat-khau").GET()).body();
    Matcher token = TOKEN.matcher(page);
    return token.find() ? String.valueOf(token.group(1)) : "";
  }

  /** The session's cookie; empty before there is one. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("LIENCAP"))
        .map(cookie -> cookie.getValue())
        .findFirst()
        .orElse("");
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.close();
  }
}
