import { Button } from '@mantine/core';
import { CalendarCheck, CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { IntroductionView } from '@/shared/domain/introduction';
import type { MeetingView } from '@/shared/domain/progress';
import { useFormat } from '@/shared/format/useFormat';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

import { useAct } from '../api/useAct';

import classes from './Introductions.module.css';
import { mayAgree } from './steps';
import { useWhoName } from './useWhoName';

interface MeetingSummaryProps {
  introduction: IntroductionView;
  participant: string;
}

/** When and where to meet: the time both agreed to, or those one side proposed. */
export function MeetingSummary({ introduction, participant }: MeetingSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useWhoName(introduction);
  const { meeting } = introduction.progress;
  if (meeting === null) return null;
  const by = nameOf(meeting.by);
  return (
    <section className={classes.meeting}>
      <h3>
        {meeting.agreed === null ? (
          <CalendarClock size={16} aria-hidden />
        ) : (
          <CalendarCheck size={16} aria-hidden />
        )}
        {meeting.agreed === null
          ? t('introductions.meeting.proposedBy', { who: by })
          : t('introductions.meeting.agreed')}
      </h3>
      {meeting.agreed === null ? (
        <Times introduction={introduction} participant={participant} meeting={meeting} />
      ) : (
        <time dateTime={meeting.agreed}>{format.dateTime(meeting.agreed)}</time>
      )}
      <p>
        {meeting.online ? t('introductions.meeting.online') : t('introductions.meeting.place')}{' '}
        <bdi>{meeting.where}</bdi>
      </p>
    </section>
  );
}

function Times({
  introduction,
  participant,
  meeting,
}: MeetingSummaryProps & { meeting: MeetingView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct(participant, introduction.id);
  const asked = mayAgree(introduction);
  return (
    <>
      <ul className={classes.times}>
        {meeting.times.map((time) => (
          <li key={time}>
            {asked ? (
              <Button
                variant="default"
                size="compact-md"
                loading={
                  act.isPending && act.variables.type === 'agree' && act.variables.time === time
                }
                disabled={act.isPending}
                onClick={() => act.mutate({ type: 'agree', time })}
              >
                {t('introductions.meeting.agree', { time: format.dateTime(time) })}
              </Button>
            ) : (
              <time dateTime={time}>{format.dateTime(time)}</time>
            )}
          </li>
        ))}
      </ul>
      {act.isError && <ProblemNotice error={act.error} />}
    </>
  );
}
