package vn.liencap.notification.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where messages may be sent: to the outside over https. An address inside our own network would
 * let its owner reach through us what they cannot reach themselves.
 */
@Component
public class Targets {
  private static final int LONGEST = 500;
  private static final int FIRST_OF_UNIQUE_LOCAL = 0xfc;
  private static final int UNIQUE_LOCAL_MASK = 0xfe;
  private static final int CARRIER = 100;
  private static final int CARRIER_FROM = 64;
  private static final int CARRIER_TO = 127;

  private final WebhookSettings settings;

  Targets(WebhookSettings settings) {
    this.settings = settings;
  }

  /** Why nothing may be sent to an address, in Vietnamese; null when it may. */
  public @Nullable String problemOf(String url) {
    if (!settings.enabled()) {
      return "Hệ thống này không gửi tin đến địa chỉ ngoài.";
    }
    URI target;
    try {
      target = new URI(url);
    } catch (URISyntaxException _) {
      return "Địa chỉ chưa đúng; hãy ghi dạng https://may-chu/duong-dan.";
    }
    return problemOf(target, url.length());
  }

  private @Nullable String problemOf(URI target, int length) {
    boolean isHttp = settings.allowPrivate() && "http".equals(target.getScheme());
    if (length > LONGEST
        || target.getHost() == null
        || target.getUserInfo() != null
        || target.getFragment() != null
        || !(isHttp || "https".equals(target.getScheme()))) {
      return "Địa chỉ phải bắt đầu bằng https:// và không quá 500 ký tự.";
    }
    return settings.allowPrivate() ? null : insideOf(target.getHost());
  }

  private static @Nullable String insideOf(String host) {
    try {
      InetAddress[] addresses = InetAddress.getAllByName(host);
      return Arrays.stream(addresses).anyMatch(Targets::isInside)
          ? "Địa chỉ này nằm trong mạng nội bộ; hãy ghi địa chỉ công khai."
          : null;
    } catch (UnknownHostException _) {
      return "Không tìm thấy máy chủ " + host + ".";
    }
  }

  /** True for an address that is not in the public Internet. */
  static boolean isInside(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    boolean isSpecial =
        address instanceof Inet6Address
            ? (first & UNIQUE_LOCAL_MASK) == FIRST_OF_UNIQUE_LOCAL
            : first == 0 || (first == CARRIER && second >= CARRIER_FROM && second <= CARRIER_TO);
    return isSpecial
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }
}
