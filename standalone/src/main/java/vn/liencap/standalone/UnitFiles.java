package vn.liencap.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.tokens.TokenMinter;

/** Loads the files named by {@code --units} once the system is up. */
final class UnitFiles {
  private static final Actor ADMINISTRATOR =
      new Actor(
          new PersonId("quantri"), "Quản trị hệ thống", new UnitId("bnv"), Set.of(Role.ADMIN));

  private final Ports ports;
  private final ServiceCalls calls;

  UnitFiles(Ports ports, ApplicationContext portal) {
    this.ports = ports;
    this.calls = new ServiceCalls(portal.getBean(TokenMinter.class));
  }

  /**
   * Loads one file as a whole.
   *
   * @return what became of its rows, in words
   * @throws CommandRefused when it cannot be read or has errors
   */
  String load(Path file) {
    try {
      JsonNode counts =
          calls
              .postCsv(ADMINISTRATOR, ports.plan(), "/units/import", Files.readAllBytes(file))
              .json();
      return "%d dòng: %d đơn vị mới, %d thay đổi, %d giữ nguyên"
          .formatted(
              counts.get("rows").asInt(),
              counts.get("created").asInt(),
              counts.get("changed").asInt(),
              counts.get("unchanged").asInt());
    } catch (IOException e) {
      throw new CommandRefused("Không đọc được tệp " + file + ".");
    } catch (RestClientResponseException e) {
      throw new CommandRefused(
          "Tệp " + file + " không nạp được:\n" + UnitErrors.lines(e.getResponseBodyAsString()));
    }
  }
}
