package vn.liencap.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one standalone, all counted from the portal's.
 *
 * @param base the portal's port; 1 to 65,523
 */
record Ports(int base) {
  Ports {
    if (base < 1 || base > 65_523) {
      throw new StartRefused("--port-base phải từ 1 đến 65523.");
    }
  }

  int portal() {
    return base;
  }

  int plan() {
    return base + 1;
  }

  int activity() {
    return base + 2;
  }

  int reporting() {
    return base + 3;
  }

  int notification() {
    return base + 4;
  }

  int kafka() {
    return base + 10;
  }

  int kafkaController() {
    return base + 11;
  }

  int mongo() {
    return base + 12;
  }

  /**
   * Looks whether all are free.
   *
   * @throws StartRefused naming the first that is not
   */
  void requireFree() {
    int[] all = {
      portal(), plan(), activity(), reporting(), notification(), kafka(), kafkaController(), mongo()
    };
    for (int port : all) {
      try (var socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      } catch (IOException e) {
        throw new StartRefused(
            "Cổng " + port + " đang bận. Hãy dừng chương trình đang dùng cổng này hoặc chọn --port-base khác.");
      }
    }
  }
}
