package vn.liencap.notification.mail.smtp;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deliveries.domain.Delivery;

/**
 * A mail as text and as HTML, both saying the same.
 *
 * @param text for readers without HTML
 * @param html for all others
 */
record MailBody(String text, String html) {
  private static final String AUTOMATIC =
      "Thư tự động của hệ thống Liên Cấp, gửi theo công việc của đơn vị. Xin không trả lời thư này.";
  private static final String CHANGE = "Đổi cách nhận tin";
  private static final String STOP = "Thôi nhận thư tổng hợp";

  /**
   * The body of a mail.
   *
   * @param address gives a page of the portal its whole address
   * @param stop the page on which one stops digests; null when it is none
   */
  static MailBody of(Delivery delivery, UnaryOperator<String> address, @Nullable String stop) {
    var body = new Writing();
    body.head(delivery.subject());
    for (Notification line : delivery.notifications()) {
      body.line(line, address.apply(line.link()));
    }
    if (delivery.more() > 0) {
      body.link("Còn " + delivery.more() + " việc nữa trong mục Thông báo", address, "/thong-bao");
    }
    body.end();
    body.link(CHANGE, address, "/thong-bao/cai-dat");
    if (stop != null) {
      body.link(STOP, address, stop);
    }
    return body.done();
  }

  private static final class Writing {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html =
        new StringBuilder(
            """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"></head>
            <body style="margin:0;padding:16px;font:15px/1.5 Arial,sans-serif;color:#1f2933">
            <div style="max-width:640px;margin:0 auto">
            """);

    void head(String subject) {
      text.append(subject).append("\n\n");
      html.append(
          "<h1 style=\"font-size:18px;margin:0 0 12px\">%s</h1>\n".formatted(safe(subject)));
    }

    void line(Notification line, String address) {
      text.append(line.title())
          .append("\n")
          .append(line.text())
          .append("\n")
          .append(address)
          .append("\n\n");
      html.append(
          """
          <p style="margin:0 0 12px;padding:0 0 12px;border-bottom:1px solid #e4e7eb">\
          <a href="%s" style="color:#9b1c1c"><b>%s</b></a><br>%s</p>
          """
              .formatted(safe(address), safe(line.title()), safe(line.text())));
    }

    void link(String words, UnaryOperator<String> address, String page) {
      String whole = address.apply(page);
      text.append(words).append(": ").append(whole).append("\n");
      html.append(
          "<p style=\"margin:0 0 4px\"><a href=\"%s\" style=\"color:#9b1c1c\">%s</a></p>\n"
              .formatted(safe(whole), safe(words)));
    }

    void end() {
      text.append("--\n").append(AUTOMATIC).append("\n");
      html.append(
          "<p style=\"margin:16px 0 4px;font-size:13px;color:#52606d\">%s</p>\n"
              .formatted(safe(AUTOMATIC)));
    }

    MailBody done() {
      html.append("</div></body></html>\n");
      return new MailBody(text.toString(), html.toString());
    }

    private static String safe(String words) {
      return HtmlUtils.htmlEscape(words, "UTF-8");
    }
  }
}
