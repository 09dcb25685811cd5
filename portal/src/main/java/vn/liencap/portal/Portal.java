package vn.liencap.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web pages, sign-in and tokens; the only public door. */
@SpringBootApplication(proxyBeanMethods = false)
public class Portal {
  /** Starts the portal with {@code portal.yaml}. */
  public static void main(String[] args) {
    System.setProperty("spring.config.name", "portal");
    SpringApplication.run(Portal.class, args);
  }
}
