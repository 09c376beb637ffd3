package ma.maillage.frontend.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Requests a minute, and at once after a quiet minute; an office may share one address.
 *
 * @param perAccount of one account; 0 for any number
 * @param perAddress of one address; 0 for any number
 */
@ConfigurationProperties("maillage.requests-per-minute")
record LimitsProperties(
    @DefaultValue("6000") int perAccount, @DefaultValue("30000") int perAddress) {}
