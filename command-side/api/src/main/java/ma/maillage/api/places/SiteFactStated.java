package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A number of a site is known from a source. */
@Event(namespace = Messages.NAMESPACE, name = "SiteFactStated", version = "1")
public record SiteFactStated(@EventTag(key = TagKeys.SITE) SiteId site, SiteFact fact) {}
