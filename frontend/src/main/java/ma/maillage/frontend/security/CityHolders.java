package ma.maillage.frontend.security;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;

/** Who holds which city. Any number of threads may use it. */
public interface CityHolders {

  /**
   * Whether an account that is for the ambassador of a city may act as such: it holds the city, or
   * nobody ever did.
   */
  boolean mayRepresent(AccountName account, CityCode city);
}
