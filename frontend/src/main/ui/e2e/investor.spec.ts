import { expect, test, type APIRequestContext } from '@playwright/test';

import {
  accountOf,
  apiOf,
  expectAccessible,
  expectDirection,
  photograph,
  signIn,
  textsOf,
  unique,
  visit,
} from './support';

async function openDeal(
  api: APIRequestContext,
  startup: string,
  title: string,
  stage: 'SEED' | 'SERIES_A',
): Promise<void> {
  const answer = await api.post('/api/deals', {
    data: {
      startup,
      title: { fr: title },
      sectors: ['water'],
      stage,
      amount: { amount: 2_500_000, currency: 'MAD' },
      closesOn: '2031-12-31',
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
}

for (const language of ['fr', 'ar'] as const) {
  test(`an investor follows deals and finds again where the last visit ended (${language})`, async ({
    browser,
  }) => {
    const t = textsOf(language);
    const member = await accountOf('MEMBER');
    const startup = member.participant ?? '';
    const api = await apiOf(member);
    const page = await visit(browser, { language, dark: language === 'ar' });
    await signIn(page, await accountOf('INVESTOR'));
    await expectDirection(page, language);

    const name = `Eau ${unique()}`;
    await page.getByRole('button', { name: t.deals.subscribe }).first().click();
    const dialog = page.getByRole('dialog', { name: t.deals.form.title });
    await dialog.getByLabel(t.deals.form.name).fill(name);
    await dialog.getByRole('combobox', { name: t.deals.form.sectors }).click();
    await page.getByRole('option', { name: t.sector.water, exact: true }).click();
    await page.keyboard.press('Tab');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: t.deals.form.submit }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/subscription=/);
    await expect(page.getByText(t.live.open)).toBeVisible();

    const deals = page.getByRole('article');
    const blind = (stage: 'SEED' | 'SERIES_A') =>
      t.deals.blindTitle.replace('{{stage}}', t.stage[stage]);
    const title = `Station de dessalement mobile ${unique()}`;
    await openDeal(api, startup, title, 'SEED');
    await expect(deals.first().getByRole('heading', { name: blind('SEED') })).toBeVisible();
    await expect(deals.first().getByText(t.deals.blindStartup)).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
    await photograph(page, `deals-live-${language}`);
    await expectAccessible(page);

    await test.step('after a reload nothing is new, and the place is marked', async () => {
      await page.reload();
      await expect(deals.first().getByRole('heading', { name: blind('SEED') })).toBeVisible();
      const upToDate = t.deals.upToDate.split('·')[0]?.trim() ?? '';
      await expect(page.getByText(upToDate)).toBeVisible();
    });

    await test.step('what came meanwhile is above the mark', async () => {
      const subscription = page.url();
      await page.goto('/search');
      const second = blind('SERIES_A');
      await openDeal(api, startup, `Compteurs d’eau communicants ${unique()}`, 'SERIES_A');
      await page.goto(subscription);
      await expect(deals.first().getByRole('heading', { name: second })).toBeVisible();
      const marker = page.getByText(
        (t.deals.sinceLastVisit_one.split('{{when}}')[0] ?? '').replace('{{count}}', '1').trim(),
      );
      await expect(marker).toBeVisible();
      const above = await marker.evaluate((element, text) => {
        const heading = [...document.querySelectorAll('h2')].find(
          (one) => one.textContent === text,
        );
        return (
          heading !== undefined &&
          heading.getBoundingClientRect().top < element.getBoundingClientRect().top
        );
      }, second);
      expect(above).toBe(true);
      await photograph(page, `deals-mark-${language}`);
    });

    await test.step('cancel the subscription, take it back, and cancel it for good', async () => {
      const cancel = page.getByRole('button', { name: t.deals.cancel.replace('{{name}}', name) });
      await cancel.click();
      await expect(cancel).toHaveCount(0);
      await page.getByRole('button', { name: t.shell.undo, exact: true }).click();
      await expect(cancel).toBeVisible();
      await expect(deals.first()).toBeVisible();
      await cancel.click();
      await expect(cancel).toHaveCount(0);
    });
    await api.dispose();
  });
}
