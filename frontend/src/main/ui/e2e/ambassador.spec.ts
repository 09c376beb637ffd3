import { expect, test } from '@playwright/test';

import type { Counts } from '../src/features/inbox/api/countConnections';
import { countOf, inboxTabs } from '../src/features/inbox/api/tabs';

import {
  accountOf,
  ambassadorOf,
  apiOf,
  expectAccessible,
  expectDirection,
  photograph,
  signIn,
  textsOf,
  unique,
  visit,
} from './support';

for (const language of ['fr', 'ar'] as const) {
  test(`an ambassador sees a need of a start-up become proposals, live (${language})`, async ({
    browser,
  }) => {
    const t = textsOf(language);
    const inbox = await visit(browser, { language, dark: language === 'ar' });
    const member = await accountOf('MEMBER');
    const ambassador = await ambassadorOf(member);
    await signIn(inbox, ambassador);
    await expect(inbox).toHaveURL(/\/inbox/);
    await expectDirection(inbox, language);
    await expect(inbox.getByText(t.live.open)).toBeVisible();

    const title = `Capteurs d’humidité et logiciel pour l’irrigation ${unique()}`;
    const startup = await visit(browser, { language: 'fr' });
    await signIn(startup, member);
    const fr = textsOf('fr');
    await startup.getByRole('link', { name: fr.publish.need.action }).click();
    await startup.getByLabel(fr.publish.need.subject).fill(title);
    await startup
      .getByLabel(fr.publish.description)
      .fill('Nous cherchons un laboratoire ou une entreprise : capteurs, données, eau, serres.');
    await startup.getByRole('button', { name: fr.publish.need.action }).click();
    await expect(startup.getByText(fr.publish.need.done)).toBeVisible();
    await expect(startup.getByRole('heading', { name: title })).toBeVisible();

    const arrived = inbox.getByRole('article').filter({ hasText: title });
    await expect(arrived.first()).toBeVisible();
    await expect(arrived.first().getByRole('listitem').first()).toBeVisible();
    await photograph(inbox, `inbox-live-${language}`);
    await expectAccessible(inbox);

    await test.step('details with the exact number', async () => {
      await arrived.first().getByRole('button', { name: t.inbox.details }).click();
      const drawer = inbox.getByRole('dialog', { name: t.inbox.detailTitle });
      await expect(drawer.getByRole('row', { name: t.score.total })).toBeVisible();
      await photograph(inbox, `inbox-detail-${language}`);
      await expectAccessible(inbox);
      await inbox.keyboard.press('Escape');
      await expect(drawer).toBeHidden();
    });

    await test.step('dismiss by keyboard, with a reason, and undo', async () => {
      const before = await arrived.count();
      await arrived.first().focus();
      await inbox.keyboard.press('d');
      await inbox.getByRole('menuitem', { name: t.dismissalReason.BAD_TIMING }).click();
      await expect(arrived).toHaveCount(before - 1);
      await expect(inbox.getByRole('article').first(), 'the next one has the focus').toBeFocused();
      await inbox.getByRole('button', { name: t.shell.undo, exact: true }).click();
      await expect(arrived).toHaveCount(before);
    });

    await test.step('the tabs count what the server counts, as it changes', async () => {
      const api = await apiOf(ambassador);
      await expect(async () => {
        const counts = (await (await api.get('/api/connections/counts')).json()) as Counts;
        for (const one of inboxTabs) {
          const tab = inbox.getByRole('tab', { name: t.inbox.tab[one] });
          await expect(tab).toHaveText(`${t.inbox.tab[one]}${countOf(counts, one)}`, {
            timeout: 1_000,
          });
        }
      }).toPass();
      await api.dispose();
    });

    await test.step('relay with a word', async () => {
      const before = await arrived.count();
      await arrived.first().getByRole('button', { name: t.inbox.relay }).click();
      const dialog = inbox.getByRole('dialog', { name: t.inbox.relayTitle });
      await dialog.getByLabel(t.inbox.comment).fill('Bonne rencontre !');
      await expectAccessible(inbox);
      await dialog.getByRole('button', { name: t.inbox.relay }).click();
      await expect(arrived).toHaveCount(before - 1);
      await expect(inbox.locator('article:focus'), 'the next one has the focus').toHaveCount(1);
      await inbox.getByRole('tab', { name: t.inbox.tab.asked }).click();
      await expect(arrived.filter({ hasText: 'Bonne rencontre !' })).toBeVisible();
      await inbox.reload();
      await expect(arrived.filter({ hasText: 'Bonne rencontre !' })).toBeVisible();
    });
  });
}
