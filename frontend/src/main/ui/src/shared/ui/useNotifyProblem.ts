import { notifications } from '@mantine/notifications';

import { useProblemText } from './problemText';

export function useNotifyProblem(): (error: unknown) => void {
  const textOf = useProblemText();
  return (error) => {
    const { title, detail } = textOf(error);
    notifications.show({ color: 'clay', title, message: detail, autoClose: 8_000 });
  };
}
