package ma.maillage.matching.profile;

import ma.maillage.api.Money;
import ma.maillage.api.deals.FundingStage;

/** What a round asks for. */
public record DealTerms(FundingStage stage, Money amount) {}
