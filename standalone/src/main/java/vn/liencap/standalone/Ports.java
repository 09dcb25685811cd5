package vn.liencap.standalone;

/**
 * The ports of one standalone, all counted from the portal's.
 *
 * @param base the portal's port; 1 to 65,523
 */
record Ports(int base) {
  Ports {
    if (base < 1 || base > 65_523) {
      throw new CommandRefused("--port-base phải từ 1 đến 65523.");
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
   * @throws CommandRefused naming the first that is not
   */
  void requireFree() {
    int[] all = {
      portal(), plan(), activity(), reporting(), notification(), kafka(), kafkaController(), mongo()
    };
    for (int port : all) {
      if (vn.liencap.embedded.Ports.isBusy(port)) {
        throw new CommandRefused(
            "Cổng %d đang bận. Hãy dừng chương trình đang dùng cổng này hoặc chọn --port-base khác."
                .formatted(port));
      }
    }
  }
}
