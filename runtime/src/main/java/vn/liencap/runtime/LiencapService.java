package vn.liencap.runtime;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.liencap.directory.DirectoryConfiguration;
import vn.liencap.messaging.MessagingConfiguration;

/** What the main class of every service imports. */
@Configuration(proxyBeanMethods = false)
@Import({
  TimeConfiguration.class,
  MongoConfiguration.class,
  MessagingConfiguration.class,
  DirectoryConfiguration.class,
  TokenConfiguration.class,
  DoorConfiguration.class
})
public class LiencapService {}
