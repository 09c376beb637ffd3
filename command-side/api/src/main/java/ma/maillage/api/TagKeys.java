package ma.maillage.api;

/** The keys of the tags by which decisions source their events. Stored with every event. */
public final class TagKeys {

  public static final String PARTICIPANT = "participant";
  public static final String EXTERNAL_ID = "external";
  public static final String NEED = "need";
  public static final String OFFER = "offer";
  public static final String CITY = "city";
  public static final String CONNECTION = "connection";
  public static final String DEAL = "deal";
  public static final String SUBSCRIPTION = "subscription";
  public static final String SITE = "site";
  public static final String APPLICATION = "application";
  public static final String GATHERING = "gathering";
  public static final String SURVEY = "survey";
  public static final String PERSON = "person";
  public static final String ORGANISATION = "organisation";
  public static final String CITY_REQUEST = "cityRequest";
  public static final String SUBJECT = "subject";
  public static final String SETTING = "setting";

  private TagKeys() {}
}
