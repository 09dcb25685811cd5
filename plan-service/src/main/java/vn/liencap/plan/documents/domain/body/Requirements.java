package vn.liencap.plan.documents.domain.body;

import java.util.List;
import java.util.regex.Pattern;
import vn.liencap.plan.documents.domain.Found;

/** Tells by their words what items are that stand together under one heading. */
final class Requirements {
  private static final Pattern REQUIRES =
      Pattern.compile(
          "(?iu).*?(?:phải|cần (?:được|có|đảm bảo|bảo đảm)|(?:^|,\\s?)(?:bảo đảm|đảm bảo)|^yêu cầu|^gắn |^việc |^bám sát"
              + "|^phổ biến|^thủ trưởng|^lồng ghép|đúng (?:quy định|tiến độ)).*");
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?iu)^(?:thông qua|qua |tuyên truyền (?:trên|qua|thông qua|bằng|trực quan)|trên (?:các |hệ thống )?(?:phương tiện|báo|cổng|trang|đài)"
              + "|bằng |lồng ghép|tổ chức (?:các )?(?:hội|lớp|cuộc|buổi)|đăng|phát (?:hành|sóng|thanh)|niêm yết|treo|in ).*");

  private Requirements() {}

  /** Where requirements begin after objectives; the size of the list when none does. */
  static int firstIn(List<Found> items) {
    for (int i = 1; i < items.size(); i++) {
      if (REQUIRES.matcher(items.get(i).text()).matches()) {
        return i;
      }
    }
    return items.size();
  }

  static boolean isChannel(Found item) {
    return CHANNEL.matcher(item.text()).matches();
  }
}
