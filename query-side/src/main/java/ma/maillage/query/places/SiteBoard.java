package ma.maillage.query.places;

import java.util.List;

/** A site for who runs it: the queue from its head, open offers, and tenants since when. */
public record SiteBoard(
    SiteView site,
    List<PlaceApplicationView> queue,
    List<PlaceApplicationView> offers,
    List<PlaceApplicationView> tenants) {}
