package vn.liencap.activity.outputs;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this service.
 *
 * @param outputKinds what every programme counts
 */
@ConfigurationProperties("liencap.activity")
record OutputKindsProperties(List<OutputKind> outputKinds) {
  OutputKindsProperties {
    outputKinds = List.copyOf(outputKinds);
  }
}
