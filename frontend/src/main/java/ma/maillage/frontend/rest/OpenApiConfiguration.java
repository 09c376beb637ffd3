package ma.maillage.frontend.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API described by itself, at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String PROBLEM = "Problem";

  private static final Map<String, String> REFUSALS =
      Map.of(
          "400", "a field is missing or invalid, or the body cannot be read; `errors` names fields",
          "401", "nobody is signed in",
          "403", "the role does not allow it",
          "404", "there is no such thing",
          "409", "it is there already, or is in a state that does not allow it",
          "413", "the body is larger than 1 MB",
          "422", "a rule of the domain forbids it",
          "429", "too many requests or wrong passwords; `Retry-After` says when to try again");

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Maillage")
                .version("1")
                .description(
                    "Matchmaking for innovation clusters: participants, their needs, offers and"
                        + " deals go in; proposed connections come out, each with its reasons."))
        .components(
            new Components()
                .addSchemas(PROBLEM, problem())
                .addSecuritySchemes(
                    "session",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("MAILLAGE_SESSION")
                        .description("writes also need the cookie XSRF-TOKEN as X-XSRF-TOKEN"))
                .addSecuritySchemes(
                    "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList("session"))
        .addSecurityItem(new SecurityRequirement().addList("basic"));
  }

  private static Schema<?> problem() {
    Schema<?> error =
        new ObjectSchema()
            .addProperty("field", new StringSchema().example("amount.currency"))
            .addProperty("message", new StringSchema().example("is required"));
    return new ObjectSchema()
        .description("a refusal, after RFC 9457")
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema().example("Unknown participant"))
        .addProperty("status", new IntegerSchema().example(404))
        .addProperty("detail", new StringSchema().description("what is wrong and what to do"))
        .addProperty("instance", new StringSchema().format("uri"))
        .addProperty("code", new StringSchema().example("UnknownParticipant"))
        .addProperty("errors", new ArraySchema().items(error));
  }

  /** Every operation may be refused in the same words. */
  @Bean
  OpenApiCustomizer refusals() {
    return api ->
        api.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .forEach(OpenApiConfiguration::addRefusals);
  }

  private static void addRefusals(Operation operation) {
    Content content =
        new Content()
            .addMediaType(
                "application/problem+json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    REFUSALS.forEach(
        (status, description) ->
            operation
                .getResponses()
                .addApiResponse(
                    status, new ApiResponse().description(description).content(content)));
  }
}
