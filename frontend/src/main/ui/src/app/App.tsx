import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';

import { Notices } from './Notices';
import { createQueryClient } from './queryClient';
import { createRouter } from './router';
import { theme, variables } from './theme';

export function App({ initialDirection }: { initialDirection: 'ltr' | 'rtl' }) {
  const [router] = useState(createRouter);
  const [queryClient] = useState(() => createQueryClient(() => void router.navigate('/account')));
  return (
    <DirectionProvider initialDirection={initialDirection} detectDirection={false}>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
          <Notices />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
