import { useMutation } from '@tanstack/react-query';

import type { DeclineReason } from '@/shared/domain/introduction';
import type { Outcome } from '@/shared/domain/progress';
import { useNotifyProblem } from '@/shared/ui/useNotifyProblem';

import { agreeToMeeting } from './agreeToMeeting';
import { conclude } from './conclude';
import { consent } from './consent';
import { decline } from './decline';
import { getIntroduction } from './getIntroduction';
import { proposeMeeting, type MeetingOffer } from './proposeMeeting';
import { usePlaceIntroduction } from './usePlaceIntroduction';

export type Act =
  | { type: 'consent' }
  | { type: 'decline'; reason: DeclineReason; comment: string | null }
  | { type: 'propose'; offer: MeetingOffer }
  | { type: 'agree'; time: string }
  | { type: 'conclude'; outcome: Outcome; comment: string | null };

/** Takes a step of an introduction, then reads how it stands, for the feed may be away. */
export function useAct(participant: string, id: string) {
  const place = usePlaceIntroduction(participant);
  const notifyProblem = useNotifyProblem();
  return useMutation({
    mutationFn: (act: Act) => send(id, act),
    onSuccess: () => getIntroduction(id).then(place, notifyProblem),
  });
}

function send(id: string, act: Act): Promise<void> {
  switch (act.type) {
    case 'consent':
      return consent(id);
    case 'decline':
      return decline(id, act.reason, act.comment);
    case 'propose':
      return proposeMeeting(id, act.offer);
    case 'agree':
      return agreeToMeeting(id, act.time);
    case 'conclude':
      return conclude(id, act.outcome, act.comment);
  }
}
