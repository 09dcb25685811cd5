package vn.liencap.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import vn.liencap.directory.DirectoryConfiguration;
import vn.liencap.messaging.MessagingConfiguration;
import vn.liencap.runtime.DoorConfiguration;
import vn.liencap.runtime.MongoConfiguration;
import vn.liencap.runtime.TimeConfiguration;

/** The web pages, sign-in and tokens; the only public door. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({
  TimeConfiguration.class,
  MongoConfiguration.class,
  MessagingConfiguration.class,
  DirectoryConfiguration.class,
  DoorConfiguration.class
})
public class Portal {
  /** Starts the portal with {@code portal.yaml}. */
  public static void main(String[] args) {
    System.setProperty("spring.config.name", "portal");
    SpringApplication.run(Portal.class, args);
  }
}
