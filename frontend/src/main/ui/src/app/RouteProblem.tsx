import { Container } from '@mantine/core';
import { useRouteError } from 'react-router';

import { ProblemNotice } from '@/shared/ui/ProblemNotice';

/** A screen that could not be loaded or drawn: after a new release its file may be gone. */
export function RouteProblem() {
  const error = useRouteError();
  return (
    <Container size="sm" py="xl" component="main">
      <ProblemNotice error={error} retry={() => window.location.reload()} />
    </Container>
  );
}
