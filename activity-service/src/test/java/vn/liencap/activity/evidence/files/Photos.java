package vn.liencap.activity.evidence.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos as a phone takes them. */
public final class Photos {
  /** What the camera wrote into {@link #photo}: nobody else is to read it. */
  public static final String PLACE = "GPSLatitude 22.3964";

  private Photos() {}

  /** A JPEG photo with an Exif segment that says where it was taken. */
  public static byte[] photo(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, new Color(x % 256, y % 256, (x + y) % 256).getRGB());
      }
    }
    var plain = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withExif(plain.toByteArray());
  }

  /** An APP1 segment right behind the start of the image. */
  private static byte[] withExif(byte[] jpeg) {
    byte[] said = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
    var photo = new ByteArrayOutputStream();
    photo.write(jpeg, 0, 2);
    photo.write(0xFF);
    photo.write(0xE1);
    photo.write((said.length + 2) >> 8);
    photo.write((said.length + 2) & 0xFF);
    photo.writeBytes(said);
    photo.write(jpeg, 2, jpeg.length - 2);
    return photo.toByteArray();
  }
}
