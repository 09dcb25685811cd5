package vn.liencap.notification.mail.smtp;

import java.net.URI;
import org.springframework.web.util.HtmlUtils;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.mail.domain.Mail;

/**
 * A mail as text and as HTML, both saying the same.
 *
 * @param text for readers without HTML
 * @param html for all others
 */
record MailBody(String text, String html) {
  private static final String FOOTER =
      "Thư tự động của hệ thống Liên Cấp. Bạn có thể tắt thư trong mục Thông báo.";

  /** The body of a mail whose links lead into that portal. */
  static MailBody of(Mail mail, URI portal) {
    StringBuilder text = new StringBuilder();
    StringBuilder html = new StringBuilder("<!doctype html><html lang=\"vi\"><body>\n");
    for (Notification notification : mail.notifications()) {
      String link = portal.resolve(notification.link()).toString();
      text.append(notification.title())
          .append("\n")
          .append(notification.text())
          .append("\n")
          .append(link)
          .append("\n\n");
      html.append(
          """
          <p><a href="%s"><b>%s</b></a><br>%s</p>
          """
              .formatted(
                  HtmlUtils.htmlEscape(link, "UTF-8"),
                  HtmlUtils.htmlEscape(notification.title(), "UTF-8"),
                  HtmlUtils.htmlEscape(notification.text(), "UTF-8")));
    }
    text.append("--\n").append(FOOTER).append("\n");
    html.append("<p><small>").append(FOOTER).append("</small></p>\n</body></html>\n");
    return new MailBody(text.toString(), html.toString());
  }
}
