package vn.liencap.acceptance.rights;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All endpoints of the applications, as Spring maps their controllers. */
final class Endpoints extends RequestMappingHandlerMapping {
  /** What passes on is no endpoint of its own: all that it passes on to is walked through it. */
  private static final String PASS_THROUGH = "/api/**";

  private static final Map<String, List<String>> PACKAGES = new LinkedHashMap<>();

  static {
    for (String service : List.of("plan", "activity", "reporting", "notification", "portal")) {
      PACKAGES.put(service, List.of("vn.liencap." + service, "vn.liencap.runtime"));
    }
  }

  private Endpoints() {
    setApplicationContext(new StaticApplicationContext());
  }

  /** Every endpoint of REST, and every page that changes something. */
  static List<Endpoint> all() {
    var reader = new Endpoints();
    return PACKAGES.entrySet().stream()
        .flatMap(
            service ->
                service.getValue().stream()
                    .flatMap(Endpoints::controllersIn)
                    .flatMap(controller -> reader.endpointsOf(service.getKey(), controller)))
        .toList();
  }

  private static Stream<Class<?>> controllersIn(String basePackage) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    return scanner.findCandidateComponents(basePackage).stream()
        .map(
            found ->
                ClassUtils.resolveClassName(
                    Objects.requireNonNull(found.getBeanClassName()), null));
  }

  private Stream<Endpoint> endpointsOf(String service, Class<?> controller) {
    boolean isPage = !controller.isAnnotationPresent(RestController.class);
    List<Endpoint> endpoints = new ArrayList<>();
    for (Method method : controller.getDeclaredMethods()) {
      RequestMappingInfo mapping = getMappingForMethod(method, controller);
      if (mapping != null && !mapping.getPatternValues().equals(Set.of(PASS_THROUGH))) {
        endpoints.addAll(endpoints(isPage ? "page" : service, mapping));
      }
    }
    return endpoints.stream().filter(it -> !isPage || !it.method().equals("GET"));
  }

  private static List<Endpoint> endpoints(String door, RequestMappingInfo mapping) {
    return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream()
        .flatMap(
            pattern ->
                mapping.getMethodsCondition().getMethods().stream()
                    .map(method -> new Endpoint(door, method.name(), pattern)))
        .distinct()
        .toList();
  }
}
