package vn.liencap.portal.services;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.DefaultUriBuilderFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One client for each service, each behind its own guard. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceProperties.class)
class ServiceClients {
  /** Reads what it knows and lets the rest pass, so that a service may say more one day. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  @Bean(destroyMethod = "shutdownNow")
  HttpClient serviceHttpClient(ServiceProperties properties) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(properties.connectLimit())
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }

  @Bean
  Guards guards(
      @Value("${liencap.services.breaker-pause:5s}") Duration pause,
      ServiceProperties properties,
      Clock clock,
      MeterRegistry metrics) {
    return new Guards(pause, properties.readLimit(), clock, metrics);
  }

  @Bean
  ServiceDoors serviceDoors(
      HttpClient http,
      ServiceProperties properties,
      Guards guards,
      CallerToken token,
      ObservationRegistry observations) {
    return doors(
        http,
        properties,
        guards,
        base(observations)
            .requestInterceptor(
                (request, body, execution) -> {
                  request.getHeaders().setBearerAuth(token.value());
                  return execution.execute(request, body);
                }));
  }

  private static RestClient.Builder base(ObservationRegistry observations) {
    return RestClient.builder()
        .observationRegistry(observations)
        .configureMessageConverters(
            c -> c.registerDefaults().withJsonConverter(new JacksonJsonHttpMessageConverter(JSON)))
        .defaultStatusHandler(
            HttpStatusCode::is4xxClientError,
            (_, response) -> {
              throw problemIn(response).refusal(response.getStatusCode().value());
            });
  }

  private static ServiceDoors doors(
      HttpClient http, ServiceProperties properties, Guards guards, RestClient.Builder base) {
    return part -> {
      RestClient.Builder builder =
          base.clone().uriBuilderFactory(addresses(properties.urlOf(part)));
      return new ServiceDoor(
          builder.clone().requestFactory(requests(http, properties.readLimit())).build(),
          builder.clone().requestFactory(requests(http, properties.writeLimit())).build(),
          guards.of(part));
    };
  }

  @Bean
  PlanClient planClient(ServiceDoors doors) {
    return new PlanClient(doors.to(Part.PLAN));
  }

  @Bean
  DocumentClient documentClient(ServiceDoors doors) {
    return new DocumentClient(doors.to(Part.PLAN));
  }

  @Bean
  PlanLifeClient planLifeClient(ServiceDoors doors) {
    return new PlanLifeClient(doors.to(Part.PLAN));
  }

  @Bean
  UnitClient unitClient(ServiceDoors doors) {
    return new UnitClient(doors.to(Part.PLAN));
  }

  @Bean
  ActivityClient activityClient(ServiceDoors doors) {
    return new ActivityClient(doors.to(Part.ACTIVITY));
  }

  @Bean
  ReportingClient reportingClient(ServiceDoors doors) {
    return new ReportingClient(doors.to(Part.REPORTING));
  }

  @Bean
  ReportFileClient reportFileClient(ServiceDoors doors) {
    return new ReportFileClient(doors.to(Part.REPORTING));
  }

  @Bean
  IndexClient indexClient(ServiceDoors doors) {
    return new IndexClient(doors.to(Part.REPORTING));
  }

  @Bean
  ReportClient reportClient(ServiceDoors doors) {
    return new ReportClient(doors.to(Part.REPORTING));
  }

  @Bean
  TemplateClient templateClient(ServiceDoors doors) {
    return new TemplateClient(doors.to(Part.REPORTING));
  }

  @Bean
  NotificationClient notificationClient(ServiceDoors doors) {
    return new NotificationClient(doors.to(Part.NOTIFICATION));
  }

  /** For those who have not signed in: no token goes with what is asked. */
  @Bean
  OpenClient openClient(
      HttpClient http,
      ServiceProperties properties,
      Guards guards,
      ObservationRegistry observations) {
    return new OpenClient(
        doors(http, properties, guards, base(observations)).to(Part.NOTIFICATION));
  }

  @Bean
  LetterClient letterClient(ServiceDoors doors) {
    return new LetterClient(doors.to(Part.NOTIFICATION));
  }

  @Bean
  LadderClient ladderClient(ServiceDoors doors) {
    return new LadderClient(doors.to(Part.NOTIFICATION));
  }

  @Bean
  OperationsClients operationsClients(ServiceDoors doors) {
    return new OperationsClients(doors::to);
  }

  /** Paths and queries come encoded. */
  private static DefaultUriBuilderFactory addresses(URI service) {
    var addresses = new DefaultUriBuilderFactory(service.toString().replaceFirst("/$", ""));
    addresses.setEncodingMode(DefaultUriBuilderFactory.EncodingMode.NONE);
    return addresses;
  }

  private static JdkClientHttpRequestFactory requests(HttpClient http, Duration limit) {
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(limit);
    return requests;
  }

  private static Problem problemIn(ClientHttpResponse response) throws IOException {
    try {
      return JSON.readValue(response.getBody(), Problem.class);
    } catch (JacksonException _) {
      return Problem.UNREADABLE;
    }
  }

  /** Opens the way to a part. */
  @FunctionalInterface
  interface ServiceDoors {
    ServiceDoor to(Part part);
  }
}
