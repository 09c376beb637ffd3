import type { IntroductionView } from '@/shared/domain/introduction';

/** What a side may be asked about before it acts. */
export type Question = 'consent' | 'decline' | 'meeting' | 'outcome';

type Standing = Pick<IntroductionView, 'status' | 'side' | 'progress'>;

/** What a side may do now, the usual last. */
export function questionsFor({ status, side, progress }: Standing): Question[] {
  switch (status) {
    case 'RELAYED':
      return progress.consents.includes(side) ? ['decline'] : ['decline', 'consent'];
    case 'REVEALED':
    case 'MEETING_PROPOSED':
      return ['outcome', 'meeting'];
    case 'MEETING_AGREED':
      return ['meeting', 'outcome'];
    default:
      return [];
  }
}

/** Whether a side chooses among the times the other proposed. */
export const mayAgree = ({ status, side, progress }: Standing): boolean =>
  status === 'MEETING_PROPOSED' && progress.meeting !== null && progress.meeting.by !== side;
