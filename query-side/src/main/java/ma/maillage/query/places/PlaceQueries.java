package ma.maillage.query.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers from the sites and the applications; positions are those of the queue at that moment. */
public final class PlaceQueries {

  private final Views<StoredSite> sites;
  private final Views<PlaceApplicationView> applications;

  PlaceQueries(Views<StoredSite> sites, Views<PlaceApplicationView> applications) {
    this.sites = sites;
    this.applications = applications;
  }

  @QueryHandler(queryName = "maillage.FindSite")
  public Optional<SiteView> handle(FindSite query) {
    return sites.find(query.site()).map(site -> SiteView.of(site, query.on()));
  }

  @QueryHandler(queryName = "maillage.FindSites")
  public Page<SiteView> handle(FindSites query) {
    return sites
        .page(
            Fields.of("city", query.city()).andNot("view.operator.id", query.except()),
            query.page())
        .map(site -> SiteView.of(site, query.on()));
  }

  @QueryHandler(queryName = "maillage.FindSiteBoard")
  public Optional<SiteBoard> handle(FindSiteBoard query) {
    return sites.find(query.site()).map(site -> board(site, query.on()));
  }

  private SiteBoard board(StoredSite site, LocalDate on) {
    return new SiteBoard(
        SiteView.of(site, on),
        inOrder(site.queue(), site),
        inOrder(site.offers(), site),
        inOrder(site.tenants(), site));
  }

  private List<PlaceApplicationView> inOrder(List<PlaceApplicationId> order, StoredSite site) {
    return applications.findAll(order).stream().map(view -> positioned(view, site)).toList();
  }

  @QueryHandler(queryName = "maillage.FindPlaceApplication")
  public Optional<PlaceApplicationView> handle(FindPlaceApplication query) {
    return applications.find(query.application()).map(this::positioned);
  }

  @QueryHandler(queryName = "maillage.FindPlaceApplications")
  public Page<PlaceApplicationView> handle(FindPlaceApplications query) {
    Fields filter =
        Fields.of("site", query.site())
            .and("participant", query.participant())
            .and("status", query.status());
    return applications.page(filter, query.page()).map(this::positioned);
  }

  private PlaceApplicationView positioned(PlaceApplicationView view) {
    return view.status() == PlaceApplicationStatus.QUEUED
        ? positioned(view, sites.get(view.site()))
        : view;
  }

  private static PlaceApplicationView positioned(PlaceApplicationView view, StoredSite site) {
    return view.at(site.queue().indexOf(view.id()) + 1);
  }
}
