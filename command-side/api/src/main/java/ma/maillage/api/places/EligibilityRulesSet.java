package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A site says whom it takes from a date on. */
@Event(namespace = Messages.NAMESPACE, name = "EligibilityRulesSet", version = "1")
public record EligibilityRulesSet(
    @EventTag(key = TagKeys.SITE) SiteId site, EligibilityRules rules) {}
