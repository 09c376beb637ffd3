import { useCodes } from './useCodes';

/** Participants and what they publish share one facet. */
export function useKindName(): (kind: string) => string {
  const codes = useCodes();
  return (kind) =>
    codes(/^(NEED|OFFER|DEAL|PARTICIPANT)$/.test(kind) ? 'subjectKind' : 'participantKind', kind);
}
