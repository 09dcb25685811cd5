package vn.liencap.activity.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.activity.evidence.domain.AcceptedFile;
import vn.liencap.activity.evidence.domain.Evidence;
import vn.liencap.activity.evidence.domain.FileFault;
import vn.liencap.activity.evidence.files.FileInspection.Outcome;

class FileInspectionTest {
  private final FileInspection inspection = new FileInspection();

  @Test
  void aPhotoLosesWhatTheCameraWroteIntoIt() {
    byte[] photo = Photos.photo(400, 300);
    assertThat(text(photo)).contains(Photos.PLACE);

    AcceptedFile taken = taken("loa.jpg", photo);

    assertThat(taken.type()).isEqualTo("image/jpeg");
    assertThat(text(taken.content())).doesNotContain(Photos.PLACE, "Exif");
  }

  @Test
  void aLargePhotoIsMadeSmallerAndHasASmallPicture() throws IOException {
    AcceptedFile taken = taken("to.jpg", Photos.photo(3_000, 1_500));

    assertThat(ImageIO.read(new ByteArrayInputStream(taken.content())).getWidth()).isEqualTo(2_560);
    var preview = new ByteArrayInputStream(Objects.requireNonNull(taken.preview()));
    assertThat(ImageIO.read(preview).getWidth()).isEqualTo(320);
  }

  @ParameterizedTest
  @CsvSource({"bien-ban.pdf,%PDF-1.7,application/pdf", "ghi-chu.txt,Đã họp tổ dân phố,text/plain"})
  void documentsAreKeptAsTheyAre(String name, String content, String type) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

    AcceptedFile taken = taken(name, bytes);

    assertThat(taken.type()).isEqualTo(type);
    assertThat(taken.content()).isEqualTo(bytes);
    assertThat(taken.preview()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "anh.jpg,<html><script>alert(1)</script></html>",
    "anh.png,MZ\u0090\u0000\u0003 chương trình",
    "trang.html,<!DOCTYPE html><p>x</p>",
    "hinh.svg,<svg xmlns='http://www.w3.org/2000/svg'/>"
  })
  void whatAFileIsIsSaidByItsBytesAndNotByItsName(String name, String content) {
    assertThat(fault(name, content.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(FileFault.UNKNOWN_TYPE);
  }

  @Test
  void emptyLargeAndBrokenFilesAreRefused() {
    byte[] photo = Photos.photo(200, 200);

    assertThat(fault("a.jpg", new byte[0])).isEqualTo(FileFault.EMPTY);
    assertThat(fault("a.jpg", new byte[Evidence.LARGEST + 1])).isEqualTo(FileFault.TOO_LARGE);
    assertThat(fault("a.jpg", Arrays.copyOf(photo, 60))).isEqualTo(FileFault.BROKEN_PICTURE);
  }

  @Test
  void aPictureThatPromisesGigabytesIsRefusedBeforeItIsDrawn() {
    byte[] photo = Photos.photo(200, 200);
    ByteBuffer frame = ByteBuffer.wrap(photo);
    for (int i = 0; i < photo.length - 9; i++) { // the frame header holds height and width
      if ((photo[i] & 0xFF) == 0xFF && (photo[i + 1] & 0xFF) == 0xC0) {
        frame.putShort(i + 5, (short) 60_000);
        frame.putShort(i + 7, (short) 60_000);
        break;
      }
    }

    assertThat(fault("bom.jpg", photo)).isEqualTo(FileFault.HUGE_PICTURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "odt", "pdf", "txt"})
  void aPaperThatIsMarkedAsSecretIsRefusedAndTheSameWithoutTheMarkIsTaken(String kind)
      throws IOException {
    String name = "bao-cao." + kind;
    assertThat(fault(name, Papers.paper(kind, "TỐI MẬT"))).isEqualTo(FileFault.CLASSIFIED);
    assertThat(taken(name, Papers.paper(kind, "Về việc bảo mật thông tin")).content()).isNotEmpty();
  }

  @Test
  void aPackageThatBecomesGigabytesIsNotOpened() throws IOException {
    assertThat(fault("bom.odt", Papers.bomb())).isEqualTo(FileFault.TOO_COMPLEX);
  }

  private AcceptedFile taken(String name, byte[] content) {
    return ((Outcome.Taken) inspection.inspect(name, content)).file();
  }

  private FileFault fault(String name, byte[] content) {
    return ((Outcome.Refused) inspection.inspect(name, content)).fault();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }
}
