package vn.liencap.portal.passthrough;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Answers that go on until one side leaves (server-sent events). They end before the server waits
 * for its last requests to be answered, which these never are.
 */
@Component
class EndlessAnswers implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(EndlessAnswers.class);

  private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  /** Passing on. */
  @FunctionalInterface
  interface Passing {
    void run() throws IOException;
  }

  static boolean isOne(HttpHeaders headers) {
    return headers.firstValue("Content-Type").orElse("").startsWith("text/event-stream");
  }

  /** Passes an answer on until it ends, its reader has gone or the portal stops. */
  void during(InputStream body, Passing passing) throws IOException {
    open.add(body);
    try {
      if (running) {
        passing.run();
      }
    } catch (IOException e) {
      // The reader has gone, or we go ourselves: it is how these answers end.
      log.debug("An answer without end has ended: {}", e.toString());
    } finally {
      open.remove(body);
    }
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    for (InputStream body : open) {
      try {
        body.close();
      } catch (IOException e) {
        log.debug("An answer without end was ended already: {}", e.toString());
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
