package vn.liencap.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether an application says of itself that it is well. */
final class Health {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * Waits until the application at a port is up.
   *
   * @throws CommandRefused if it is not within the limit
   */
  void await(String name, int port, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (!isUp(port)) {
      if (System.nanoTime() > end) {
        throw new CommandRefused(name + " không sẵn sàng sau " + limit.toSeconds() + " giây.");
      }
      pause();
    }
  }

  private boolean isUp(int port) {
    var health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    try {
      var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandRefused("Đã dừng giữa chừng.");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
