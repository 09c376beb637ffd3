package ma.maillage.query.indicators;

/** The indicators there are. */
public enum IndicatorId {
  HOSTED,
  ARRIVALS,
  QUEUE,
  NEEDS_OPEN,
  OFFERS_OPEN,
  PROPOSALS,
  RELAYS,
  CONSENTS,
  MEETINGS,
  OUTCOMES,
  TIES,
  NEW_TIES,
  EXPOSURE,
  SILENCE
}
