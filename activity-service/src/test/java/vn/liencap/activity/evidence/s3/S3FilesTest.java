package vn.liencap.activity.evidence.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.findify.s3mock.S3Mock;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import vn.liencap.activity.evidence.EvidenceFiles;

/** Against a server that speaks the protocol, configured as an operator would. */
class S3FilesTest {
  private static final String KEY = "plan~phuong1~i1:e1-0:preview";
  private static final S3Mock SERVER =
      new S3Mock.Builder().withPort(0).withInMemoryBackend().build();
  private static int port;

  @BeforeAll
  static void start() {
    port = SERVER.start().localAddress().getPort();
    configured(port)
        .run(context -> context.getBean(S3Client.class).createBucket(b -> b.bucket("evidence")));
  }

  @AfterAll
  static void stop() {
    SERVER.shutdown();
  }

  private static ApplicationContextRunner configured(int port) {
    return new ApplicationContextRunner()
        .withUserConfiguration(S3Configuration.class)
        .withPropertyValues(
            "liencap.evidence.store=s3",
            "liencap.evidence.s3.endpoint=http://127.0.0.1:" + port,
            "liencap.evidence.s3.bucket=evidence",
            "liencap.evidence.s3.key=liencap",
            "liencap.evidence.s3.secret=khoa-thu");
  }

  @Test
  void whatIsKeptIsFoundAndTheSameKeyAgainChangesNothing() {
    configured(port)
        .run(
            context -> {
              EvidenceFiles files = context.getBean(EvidenceFiles.class);
              assertThat(files.open(KEY)).isEmpty();

              files.keep(KEY, "image/jpeg", "ảnh".getBytes(UTF_8));
              files.keep(KEY, "image/jpeg", "ảnh khác".getBytes(UTF_8));

              assertThat(read(files)).isEqualTo("ảnh");
              String type =
                  context
                      .getBean(S3Client.class)
                      .headObject(head -> head.bucket("evidence").key(KEY))
                      .contentType();
              assertThat(type).isEqualTo("image/jpeg");
            });
  }

  private static String read(EvidenceFiles files) throws IOException {
    try (InputStream content = files.open(KEY).orElseThrow()) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }

  @Test
  void aStoreThatSaysNothingIsNotWaitedForWithoutEnd() throws Exception {
    try (var silent = new ServerSocket(0)) {
      // Connections wait in its queue; nobody takes them.
      configured(silent.getLocalPort())
          .withPropertyValues(
              "liencap.evidence.s3.idle-limit=300ms", "liencap.evidence.s3.whole-limit=1s")
          .run(
              context ->
                  assertThatThrownBy(() -> context.getBean(EvidenceFiles.class).open(KEY))
                      .isInstanceOf(SdkClientException.class));
    }
  }

  @Test
  void withoutThatChoiceThereIsNoSuchStore() {
    new ApplicationContextRunner()
        .withUserConfiguration(S3Configuration.class)
        .run(context -> assertThat(context).doesNotHaveBean(EvidenceFiles.class));
  }
}
