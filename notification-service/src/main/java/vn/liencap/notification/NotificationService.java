package vn.liencap.notification;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.liencap.runtime.LiencapService;

/** Follows deadlines and reminds of them. Mail is our own affair, so Boot's mail sender is out. */
@SpringBootApplication(proxyBeanMethods = false, exclude = MailSenderAutoConfiguration.class)
@Import(LiencapService.class)
public class NotificationService {

  /** Starts the service with {@code notification-service.yaml}. */
  public static void main(String[] arguments) {
    new SpringApplicationBuilder(NotificationService.class)
        .properties("spring.config.name=notification-service")
        .run(arguments);
  }
}
