package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class OpenApiIT {

  private final JsonNode api = RunningMaillage.shared().nobody().get("/v3/api-docs").json();

  @ParameterizedTest
  @CsvSource({
    "post, /api/session",
    "get, /api/session",
    "delete, /api/session",
    "get, /api/session/providers",
    "get, /api/session/demo",
    "post, /api/session/demo",
    "get, /api/accounts",
    "post, /api/accounts",
    "post, /api/accounts/{username}/password-reset",
    "post, /api/accounts/{username}/unlock",
    "put, /api/account/password",
    "get, /api/disclosures",
    "get, /api/audit/{kind}/{id}",
    "post, /api/participants",
    "get, /api/participants",
    "put, /api/participants/{id}",
    "get, /api/participants/{id}",
    "post, /api/participants/{id}/contacts",
    "get, /api/participants/{id}/contacts",
    "put, /api/participants/{id}/contacts/{person}",
    "delete, /api/participants/{id}/contacts/{person}",
    "get, /api/participants/{id}/contacts/{person}/export",
    "get, /api/participants/{id}/completeness",
    "get, /api/participants/{id}/suspicions",
    "get, /api/suspicions",
    "post, /api/memberships",
    "post, /api/memberships/end",
    "get, /api/memberships",
    "post, /api/needs",
    "get, /api/needs",
    "get, /api/needs/{id}",
    "delete, /api/needs/{id}",
    "post, /api/offers",
    "get, /api/offers",
    "get, /api/offers/{id}",
    "delete, /api/offers/{id}",
    "post, /api/deals",
    "get, /api/deals",
    "get, /api/deals/{id}",
    "put, /api/deals/{id}",
    "post, /api/deals/{id}/close",
    "get, /api/deals/{id}/disclosures",
    "put, /api/deals/{id}/disclosures/{investor}",
    "delete, /api/deals/{id}/disclosures/{investor}",
    "post, /api/deals/{id}/interest",
    "post, /api/subscriptions",
    "get, /api/subscriptions",
    "get, /api/subscriptions/{id}",
    "delete, /api/subscriptions/{id}",
    "get, /api/subscriptions/{id}/deals",
    "put, /api/subscriptions/{id}/delivery",
    "post, /api/subscriptions/{id}/pause",
    "post, /api/subscriptions/{id}/resume",
    "post, /api/ambassadors",
    "get, /api/ambassadors",
    "post, /api/ambassadors/{city}/hand-over",
    "delete, /api/ambassadors/{city}",
    "get, /api/ambassadors/{city}/tenures",
    "get, /api/ambassadors/{city}/open",
    "post, /api/city-requests",
    "get, /api/city-requests",
    "get, /api/city-requests/{id}",
    "get, /api/city-requests/{id}/addressability",
    "post, /api/city-requests/{id}/relay",
    "post, /api/city-requests/{id}/decline",
    "post, /api/initiatives",
    "get, /api/initiatives",
    "get, /api/connections",
    "post, /api/connections",
    "get, /api/connections/counts",
    "get, /api/connections/{id}",
    "post, /api/connections/{id}/relay",
    "post, /api/connections/{id}/dismiss",
    "post, /api/connections/{id}/reopen",
    "post, /api/connections/{id}/snooze",
    "post, /api/connections/{id}/consent",
    "post, /api/connections/{id}/decline",
    "post, /api/connections/{id}/meeting",
    "post, /api/connections/{id}/meeting/agreement",
    "post, /api/connections/{id}/outcome",
    "post, /api/sites",
    "get, /api/sites",
    "get, /api/sites/{site}",
    "get, /api/sites/{site}/board",
    "post, /api/sites/{site}/facts",
    "post, /api/sites/{site}/rules",
    "post, /api/sites/{site}/pass-on",
    "post, /api/sites/{site}/applications",
    "get, /api/sites/{site}/applications",
    "get, /api/sites/{site}/applications/{application}",
    "delete, /api/sites/{site}/applications/{application}",
    "post, /api/sites/{site}/applications/{application}/complete",
    "post, /api/sites/{site}/applications/{application}/accept",
    "post, /api/sites/{site}/applications/{application}/decline",
    "post, /api/sites/{site}/applications/{application}/leave",
    "post, /api/sites/{site}/applications/{application}/recommend",
    "post, /api/sites/{site}/applications/{application}/move",
    "get, /api/applications",
    "get, /api/indicators",
    "get, /api/indicators/{id}",
    "post, /api/surveys",
    "get, /api/surveys",
    "get, /api/surveys/{id}",
    "post, /api/surveys/{id}/answers",
    "post, /api/gatherings",
    "get, /api/gatherings",
    "get, /api/gatherings/{id}",
    "post, /api/gatherings/{id}/arrangement",
    "get, /api/gatherings/{id}/schedule",
    "put, /api/gatherings/{id}/participants/{participant}",
    "post, /api/gatherings/{id}/participants/{participant}/wishes",
    "get, /api/gatherings/{id}/participants/{participant}/schedule",
    "get, /api/gatherings/{id}/participants/{participant}/calendar",
    "get, /api/search",
    "post, /api/matches",
    "post, /api/languages",
    "post, /api/imports",
    "get, /api/imports",
    "get, /api/imports/{id}",
    "get, /api/imports/{id}/errors",
    "get, /api/imports/mappings",
    "get, /api/feeds/inbox/{city}",
    "get, /api/feeds/introductions/{participant}",
    "get, /api/feeds/deals/{id}",
    "get, /api/feeds/sites/{site}",
    "get, /api/feeds/places/{participant}",
    "get, /api/feeds/city-requests/{city}",
    "get, /api/feeds/renewals/{participant}",
    "get, /api/renewals",
    "post, /api/participants/{id}/renewal",
    "post, /api/needs/{id}/renewal",
    "post, /api/offers/{id}/renewal",
    "get, /api/drafts",
    "get, /api/drafts/{kind}/{id}",
    "delete, /api/drafts/{kind}/{id}",
    "post, /api/drafts/{kind}/{id}/approval",
    "post, /api/drafts/{kind}/{id}/changes",
    "post, /api/drafts/{kind}/{id}/rejection",
    "get, /api/moderation",
    "put, /api/moderation/{cluster}",
    "delete, /api/moderation/{cluster}",
    "put, /api/participants/{id}/merge",
    "delete, /api/participants/{id}/merge",
    "put, /api/participants/{id}/differences/{other}",
    "delete, /api/participants/{id}/differences/{other}"
  })
  void describesEveryOperationAndItsRefusals(String method, String path) {
    JsonNode operation = api.path("paths").path(path).path(method);
    assertThat(operation.isObject()).as("%s %s", method, path).isTrue();
    JsonNode refusal = operation.path("responses").path("400").path("content");
    assertThat(refusal.path("application/problem+json").path("schema").path("$ref").asString())
        .isEqualTo("#/components/schemas/Problem");
  }

  @Test
  void saysWhatAFormRequires() {
    JsonNode deal = api.path("components").path("schemas").path("Deal");
    assertThat(deal.path("required").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("startup", "title", "stage", "amount");
    assertThat(api.path("components").path("schemas").toString())
        .as("whoever is signed in is no part of a request")
        .doesNotContain("passwordHash", "\"Actor\"");
  }
}
