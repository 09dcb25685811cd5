package vn.liencap.portal.passthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EndlessAnswersTest {
  private final EndlessAnswers answers = new EndlessAnswers();

  /** Says nothing until it is closed, as a stream without news. */
  private static final class Silent extends InputStream {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public int read() throws IOException {
      asked.countDown();
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("closed");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return read();
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  private Thread passingOn(InputStream body) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                answers.during(body, () -> assertThat(body.read()).isNegative());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  @Test
  void whenThePortalStopsStreamsEnd() throws InterruptedException {
    answers.start();
    Silent body = new Silent();
    Thread reader = passingOn(body);
    body.asked.await();
    answers.stop();
    assertThat(reader.join(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void onceItStopsNoneBegins() throws IOException {
    answers.start();
    answers.stop();
    answers.during(
        new ByteArrayInputStream(new byte[1]),
        () -> {
          throw new AssertionError("nothing is passed on any more");
        });
  }

  @Test
  void onlyEventStreamsAreEndless() {
    assertThat(EndlessAnswers.isOne(answered("text/event-stream;charset=UTF-8"))).isTrue();
    assertThat(EndlessAnswers.isOne(answered("application/json"))).isFalse();
  }

  private static HttpHeaders answered(String type) {
    return HttpHeaders.of(Map.of("Content-Type", List.of(type)), (_, _) -> true);
  }
}
