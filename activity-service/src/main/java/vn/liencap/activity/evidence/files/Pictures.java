package vn.liencap.activity.evidence.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import vn.liencap.activity.evidence.domain.AcceptedFile;
import vn.liencap.activity.evidence.domain.FileFault;
import vn.liencap.activity.evidence.files.FileInspection.Outcome;

/**
 * Draws pictures anew: upright, no larger than a screen shows, and without what the camera wrote
 * into them (place, phone, time), which is personal data (law 91/2025/QH15).
 */
final class Pictures {
  private static final int LONGEST_SIDE = 2_560;
  private static final int PREVIEW_SIDE = 320;
  private static final long MOST_PIXELS = 60_000_000;
  private static final double QUALITY = 0.85;

  private Pictures() {}

  static Outcome cleaned(byte[] content) {
    try {
      Optional<Long> pixels = pixels(content);
      if (pixels.isEmpty()) {
        return new Outcome.Refused(FileFault.BROKEN_PICTURE);
      }
      if (pixels.get() > MOST_PIXELS) {
        return new Outcome.Refused(FileFault.HUGE_PICTURE);
      }
      return new Outcome.Taken(
          new AcceptedFile(
              "image/jpeg", drawn(content, LONGEST_SIDE), drawn(content, PREVIEW_SIDE)));
    } catch (IOException | RuntimeException e) { // decoders throw whatever broken bytes lead to
      return new Outcome.Refused(FileFault.BROKEN_PICTURE);
    }
  }

  /** The size, without decoding the picture: a few bytes may promise gigabytes. */
  private static Optional<Long> pixels(byte[] content) throws IOException {
    try (ImageInputStream input =
        ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input);
        return Optional.of((long) reader.getWidth(0) * reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }

  private static byte[] drawn(byte[] content, int side) throws IOException {
    var picture = new ByteArrayOutputStream();
    Thumbnails.of(new ByteArrayInputStream(content))
        .size(side, side)
        .keepAspectRatio(true)
        .useExifOrientation(true)
        .imageType(java.awt.image.BufferedImage.TYPE_INT_RGB)
        .outputFormat("jpg")
        .outputQuality(QUALITY)
        .toOutputStream(picture);
    return picture.toByteArray();
  }
}
