import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { IntroductionView } from '@/shared/domain/introduction';

import { useAct } from '../api/useAct';

import { ConsentForm } from './ConsentForm';
import { DeclineForm } from './DeclineForm';
import classes from './Introductions.module.css';
import { MeetingForm } from './MeetingForm';
import { OutcomeForm } from './OutcomeForm';
import { questionsFor, type Question } from './steps';

interface StepActionsProps {
  introduction: IntroductionView;
  participant: string;
}

/** What the side may do now; each step asks first, in a dialog. */
export function StepActions({ introduction, participant }: StepActionsProps) {
  const { t } = useTranslation();
  const act = useAct(participant, introduction.id);
  const [asking, setAsking] = useState<Question | null>(null);
  const questions = questionsFor(introduction);
  const close = () => {
    setAsking(null);
    act.reset();
  };
  const form = { busy: act.isPending, problem: act.error, onCancel: close };
  const Form = asking === null ? null : forms[asking];
  return (
    <div className={classes.actions}>
      {questions.map((question, at) => (
        <Button
          key={question}
          variant={at === questions.length - 1 && question !== 'decline' ? 'filled' : 'default'}
          onClick={() => setAsking(question)}
        >
          {t(`introductions.${question}.action`)}
        </Button>
      ))}
      <Modal
        opened={asking !== null}
        onClose={close}
        title={asking !== null && t(`introductions.${asking}.title`)}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
        centered
      >
        {Form !== null && <Form {...form} act={(step) => act.mutate(step, { onSuccess: close })} />}
      </Modal>
    </div>
  );
}

const forms = {
  consent: ConsentForm,
  decline: DeclineForm,
  meeting: MeetingForm,
  outcome: OutcomeForm,
} satisfies Record<Question, unknown>;
