package vn.liencap.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads files of units into a running system, as a system with credentials of its own. */
@Command(
    name = "liencap load-units",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Nạp đơn vị từ tệp CSV (level, code, full_name, parent_level, parent_code) vào hệ thống đang"
          + " chạy.",
      "Mỗi tệp được kiểm tra toàn bộ trước; có lỗi thì không ghi gì. Nạp lại không tạo trùng."
    })
public final class LoadUnits implements Runnable {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tệp CSV, mã hóa UTF-8.")
  private List<Path> files = List.of();

  @Option(
      names = "--url",
      defaultValue = "http://127.0.0.1:8080",
      description = "Địa chỉ cổng làm việc (http://127.0.0.1:8080).")
  private URI portal = URI.create("http://127.0.0.1:8080");

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "Thư mục dữ liệu, nơi có khóa của công cụ này (data).")
  private Path data = Path.of("data");

  @Option(names = "--valid-from", description = "Ngày đầu tiên các dòng có hiệu lực (2025-07-01).")
  private @Nullable LocalDate validFrom;

  @Option(names = "--valid-to", description = "Ngày cuối cùng các đơn vị còn tồn tại.")
  private @Nullable LocalDate validTo;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final JsonMapper json = new JsonMapper();

  /** Loads the files that are named. */
  public static void main(String[] args) {
    System.exit(Commands.run(new LoadUnits(), args));
  }

  @Override
  public void run() {
    String token = token();
    for (Path file : files) {
      long began = System.nanoTime();
      JsonNode counts = load(file, token);
      System.out.printf(
          "%s: %d dòng, %d đơn vị mới, %d thay đổi, %d giữ nguyên (%.1f giây)%n",
          file,
          counts.get("rows").asInt(),
          counts.get("created").asInt(),
          counts.get("changed").asInt(),
          counts.get("unchanged").asInt(),
          (System.nanoTime() - began) / 1e9);
    }
  }

  private String token() {
    String secret = new String(bytes(data.resolve(DataFolder.CLI_SECRET)), StandardCharsets.UTF_8);
    String basic =
        Base64.getEncoder()
            .encodeToString(("liencap-cli:" + secret.strip()).getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(portal.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    if (answer.statusCode() != 200) {
      throw new CommandRefused(
          "Hệ thống ở " + portal + " không nhận khóa trong " + data + "; dùng --data cho đúng.");
    }
    return json.readTree(answer.body()).get("access_token").asString();
  }

  private JsonNode load(Path file, String token) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(portal.resolve("/api/units/import" + query()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(bytes(file))));
    if (answer.statusCode() != 200) {
      throw new CommandRefused(
          "Tệp " + file + " không nạp được:\n" + UnitErrors.lines(answer.body()));
    }
    return json.readTree(answer.body());
  }

  private String query() {
    String from = validFrom == null ? "" : "&validFrom=" + validFrom;
    String to = validTo == null ? "" : "&validTo=" + validTo;
    return "?" + (from + to).replaceFirst("^&", "");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandRefused("Không đọc được " + file + ".");
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new CommandRefused("Không kết nối được " + portal + ". Hệ thống đã chạy chưa?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
