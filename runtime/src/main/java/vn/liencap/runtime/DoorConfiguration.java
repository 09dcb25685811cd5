package vn.liencap.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Actor;

/** The HTTP door: who acts, which page is wanted, how large a body may be, what went wrong. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemHandler.class, OperationsController.class, ApiDescription.class})
public class DoorConfiguration implements WebMvcConfigurer {
  private final JsonMapper json;

  DoorConfiguration(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.withJsonConverter(new JacksonJsonHttpMessageConverter(PlainText.reader(json)));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorParameter());
    resolvers.add(new PageParameter());
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(
      @Value("${liencap.http.max-body-bytes:1048576}") long maxBytes,
      @Value("${liencap.http.max-import-bytes:20971520}") long maxImportBytes) {
    var filter =
        new FilterRegistrationBean<>(
            new BodyLimit(new SecurityProblems(json), maxBytes, maxImportBytes));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  /** A dozen for every request, which nobody looks at. */
  @Bean
  SecurityObservationSettings noSecurityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** After the security chain, which says who asks. */
  @Bean
  FilterRegistrationBean<WhoInLogs> whoInLogs() {
    var filter = new FilterRegistrationBean<>(new WhoInLogs());
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }

  private static final class ActorParameter implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      if (SecurityContextHolder.getContext().getAuthentication()
          instanceof JwtAuthenticationToken token) {
        return Tokens.actor(token.getToken());
      }
      throw ProblemException.forbidden("Cần đăng nhập để tiếp tục.");
    }
  }

  private static final class PageParameter implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(PageRequest.class);
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      return PageRequest.of(request.getParameter("cursor"), request.getParameter("limit"));
    }
  }
}
