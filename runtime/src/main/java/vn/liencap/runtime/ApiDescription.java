package vn.liencap.runtime;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.method.HandlerMethod;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.Level;

/**
 * The service's API as OpenAPI at {@code /v3/api-docs}, for whoever calls it: our own types as they
 * are on the wire. Nothing of it is made before it is asked for.
 */
@Lazy
@PropertySource("classpath:api-description.properties")
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String TOKEN = "token";
  private static final String PROBLEM = "Problem";

  static {
    SpringDocUtils types = SpringDocUtils.getConfig();
    for (Class<?> id : Id.class.getPermittedSubclasses()) {
      types.replaceWithSchema(id, anId());
    }
    types.replaceWithSchema(
        Level.class, new StringSchema().pattern("^[A-Z][A-Z_]{1,29}$").example("COMMUNE"));
    types.addRequestWrapperToIgnore(Actor.class, PageRequest.class);
  }

  private static Schema<?> anId() {
    return new StringSchema()
        .minLength(1)
        .maxLength(Id.MAX_LENGTH)
        .pattern("^[A-Za-z0-9_~-]+$")
        .description("A permanent id");
  }

  @Bean
  OpenAPI openApi(@Value("${spring.application.name}") String service) {
    return new OpenAPI()
        .info(new Info().title("Liên Cấp: " + service).version("v1"))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSchemas(PROBLEM, aProblem())
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  private static Schema<?> aProblem() {
    Schema<?> error =
        new Schema<>()
            .type("object")
            .addProperty("field", new StringSchema())
            .addProperty("message", new StringSchema());
    return new Schema<>()
        .type("object")
        .description("RFC 9457 problem details; the words are Vietnamese")
        .addProperty("type", new StringSchema())
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema())
        .addProperty("code", new StringSchema())
        .addProperty("errors", new ArraySchema().items(error));
  }

  /** Lists are walked by cursor and limit; whatever is refused is refused as a problem. */
  @Bean
  GlobalOperationCustomizer pagesAndProblems() {
    return ApiDescription::completed;
  }

  private static Operation completed(Operation operation, HandlerMethod handler) {
    boolean paged =
        Arrays.stream(handler.getMethodParameters())
            .anyMatch(parameter -> parameter.getParameterType().equals(PageRequest.class));
    if (paged) {
      pageParameters().forEach(operation::addParametersItem);
    }
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description("Refused")
                .content(
                    new Content()
                        .addMediaType(
                            org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
    return operation;
  }

  private static Stream<Parameter> pageParameters() {
    return Stream.of(
        new QueryParameter()
            .name("cursor")
            .description("The next of the page before")
            .schema(new StringSchema()),
        new QueryParameter()
            .name("limit")
            .schema(
                new IntegerSchema()
                    ._default(PageRequest.USUAL)
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(PageRequest.LARGEST))));
  }

  /** What is only passed through is described by the service that answers it. */
  @Bean
  OpenApiCustomizer withoutThePassThrough() {
    return api -> api.getPaths().remove("/api/**");
  }

  /** What springdoc would make at start is made with the first description instead. */
  @Bean
  static BeanFactoryPostProcessor describedWhenAsked() {
    return ApiDescription::postpone;
  }

  private static void postpone(ConfigurableListableBeanFactory beans) {
    List<String> ofSpringdoc =
        Arrays.stream(beans.getBeanDefinitionNames())
            .filter(name -> isOfSpringdoc(beans.getBeanDefinition(name)))
            .toList();
    String[] eager =
        ofSpringdoc.stream()
            .filter(name -> !beans.getBeanDefinition(name).isLazyInit())
            .filter(name -> !name.equals("openApiResource"))
            .toArray(String[]::new);
    ofSpringdoc.forEach(name -> beans.getBeanDefinition(name).setLazyInit(true));
    beans.getBeanDefinition("openApiResource").setDependsOn(eager);
  }

  private static boolean isOfSpringdoc(BeanDefinition bean) {
    return Stream.of(bean.getBeanClassName(), bean.getFactoryBeanName())
        .anyMatch(name -> name != null && name.startsWith("org.springdoc."));
  }
}
