import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import type { IntroductionView } from '@/shared/domain/introduction';
import { itemsOf, withItem, without, type Pages } from '@/shared/paging/pages';

import { introductionTabs, listIntroductions, tabOf } from './listIntroductions';
import { isBefore } from './newest';

/** Puts an introduction where it now belongs, unless something newer is known of it. */
export function usePlaceIntroduction(
  participant: string,
): (introduction: IntroductionView) => void {
  const client = useQueryClient();
  return useCallback(
    (introduction) => {
      const keys = introductionTabs.map((tab) => listIntroductions(participant, tab).queryKey);
      const known = keys
        .flatMap((key) => itemsOf(client.getQueryData<Pages<IntroductionView>>(key)))
        .find((one) => one.id === introduction.id);
      if (known !== undefined && isBefore(introduction, known)) return;
      const home = tabOf(introduction.status);
      for (const tab of introductionTabs) {
        client.setQueryData(listIntroductions(participant, tab).queryKey, (pages) => {
          if (pages === undefined) return undefined;
          return tab === home ? withItem(pages, introduction) : without(pages, introduction.id);
        });
      }
    },
    [client, participant],
  );
}
