import { expect, test, type Page } from '@playwright/test';

import type { Account } from '../src/shared/domain/account';
import type { ParticipantView } from '../src/shared/domain/participant';

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

async function nameOf({ participant }: Account): Promise<string> {
  const api = await apiOf(await accountOf('OPERATOR'));
  const answer = await api.get(`/api/participants/${participant ?? ''}`);
  const { name } = (await answer.json()) as ParticipantView;
  await api.dispose();
  return name;
}

/** A need of the start-up, proposed to the investor by hand. */
async function propose(startup: Account, investor: Account, title: string): Promise<void> {
  const owner = await apiOf(startup);
  const need = await owner.post('/api/needs', { data: { owner: startup.participant, title } });
  expect(need.status(), await need.text()).toBe(201);
  const { id } = (await need.json()) as { id: string };
  await owner.dispose();
  const ambassador = await apiOf(await ambassadorOf(startup));
  const pair = {
    first: { kind: 'NEED', id },
    second: { kind: 'PARTICIPANT', id: investor.participant },
  };
  await expect(async () => {
    const proposed = await ambassador.post('/api/connections', { data: pair });
    expect(proposed.status(), await proposed.text()).toBe(201);
  }).toPass();
  await ambassador.dispose();
}

for (const language of ['fr', 'ar'] as const) {
  test(`two sides meet without names until both want to (${language})`, async ({ browser }) => {
    test.slow();
    const t = textsOf(language);
    const startup = await accountOf('MEMBER');
    const investor = await accountOf('INVESTOR');
    const startupName = await nameOf(startup);
    const investorName = await nameOf(investor);
    const title = `Financer un pilote de capteurs ${unique()}`;
    await propose(startup, investor, title);

    const open = async (account: Account): Promise<Page> => {
      const page = await visit(browser, { language, dark: language === 'ar' });
      await signIn(page, account);
      await page.getByRole('link', { name: t.nav.introductions }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.introductions.title);
      await expectDirection(page, language);
      await expect(page.getByText(t.live.open)).toBeVisible();
      return page;
    };
    const first = await open(startup);
    const second = await open(investor);
    const ofFirst = first.getByRole('article').filter({ hasText: title });
    const ofSecond = second.getByRole('article').filter({ hasText: title });
    await expect(ofFirst, 'what is not relayed is not asked').toHaveCount(0);

    const inbox = await visit(browser, { language, dark: language === 'ar' });
    await test.step('the ambassador puts it off, takes that back, and relays', async () => {
      await signIn(inbox, await ambassadorOf(startup));
      const proposal = inbox.getByRole('article').filter({ hasText: title });
      const toInvestor = proposal.filter({ hasText: investorName }).first();
      await expect(toInvestor).toBeVisible();
      await toInvestor.getByRole('button', { name: t.inbox.snooze.action }).click();
      const snoozed = inbox.waitForResponse(/\/snooze$/);
      await inbox.getByRole('menuitem', { name: t.inbox.snooze.twoWeeks }).click();
      await snoozed;
      await expect(toInvestor).toBeHidden();
      await inbox.getByRole('tab', { name: t.inbox.tab.snoozed }).click();
      await expect(toInvestor).toBeVisible();
      await photograph(inbox, `inbox-snoozed-${language}`);
      await expectAccessible(inbox);
      const reopened = inbox.waitForResponse(/\/reopen$/);
      await toInvestor.getByRole('button', { name: t.inbox.reopen }).click();
      await reopened;
      await expect(toInvestor).toBeHidden();
      await inbox.getByRole('tab', { name: t.inbox.tab.triage }).click();
      await toInvestor.getByRole('button', { name: t.inbox.relay }).click();
      const dialog = inbox.getByRole('dialog', { name: t.inbox.relayTitle });
      await dialog.getByRole('button', { name: t.inbox.relay }).click();
      await inbox.getByRole('tab', { name: t.inbox.tab.asked }).click();
      await expect(toInvestor).toBeVisible();
    });

    await test.step('both are asked, live and blind', async () => {
      await expect(ofFirst).toBeVisible();
      await expect(ofSecond).toBeVisible();
      await expect(ofFirst.getByText(t.introductions.blind)).toBeVisible();
      await expect(ofFirst.getByText(t.connection.yourTurn, { exact: true })).toBeVisible();
      await expect(ofFirst).not.toContainText(investorName);
      await expect(ofSecond).not.toContainText(startupName);
      await photograph(first, `introduction-blind-${language}`);
      await expectAccessible(first);
    });

    const consent = async (page: Page) => {
      const card = page.getByRole('article').filter({ hasText: title });
      await card.getByRole('button', { name: t.introductions.consent.action }).click();
      const dialog = page.getByRole('dialog', { name: t.introductions.consent.title });
      await expectAccessible(page);
      await dialog.getByRole('button', { name: t.introductions.consent.action }).click();
      await expect(dialog).toBeHidden();
    };

    await test.step('names appear once both have consented, on both screens', async () => {
      await consent(first);
      await expect(ofFirst.getByText(t.introductions.blind)).toBeVisible();
      await expect(ofFirst).not.toContainText(investorName);
      await expect(ofSecond.getByText(t.connection.yourTurn, { exact: true })).toBeVisible();
      await consent(second);
      await expect(ofSecond.getByRole('link', { name: startupName })).toBeVisible();
      await expect(ofFirst.getByRole('link', { name: investorName })).toBeVisible();
      await expect(ofFirst.getByText(t.introductions.blind)).toBeHidden();
    });

    await test.step('a meeting is proposed and agreed', async () => {
      await ofFirst.getByRole('button', { name: t.introductions.meeting.action }).click();
      const dialog = first.getByRole('dialog', { name: t.introductions.meeting.title });
      const times = dialog.locator('input[type="datetime-local"]');
      await times.fill('2031-03-10T09:30');
      await dialog.getByRole('button', { name: t.introductions.meeting.add }).click();
      await times.nth(1).fill('2031-03-11T15:00');
      await dialog.getByLabel(t.introductions.meeting.address).fill('https://visio.example/salle');
      await photograph(first, `introduction-meeting-${language}`);
      await expectAccessible(first);
      await dialog.getByRole('button', { name: t.introductions.meeting.submit }).click();
      await expect(dialog).toBeHidden();

      const choices = ofSecond.getByRole('listitem').getByRole('button');
      await expect(choices).toHaveCount(2);
      await expectAccessible(second);
      await choices.first().click();
      await expect(ofSecond.getByText(t.introductions.meeting.agreed).first()).toBeVisible();
      await expect(ofFirst.getByRole('heading', { level: 3 }).last()).toHaveText(
        t.introductions.meeting.agreed,
      );
      await expect(ofFirst).toContainText('2031');
      await photograph(second, `introduction-agreed-${language}`);
    });

    await test.step('the ambassador follows it', async () => {
      await inbox.getByRole('tab', { name: t.inbox.tab.underway }).click();
      const followed = inbox.getByRole('article').filter({ hasText: title });
      await followed.getByRole('button', { name: t.inbox.details }).click();
      const drawer = inbox.getByRole('dialog', { name: t.inbox.detailTitle });
      const history = drawer.getByRole('list', { name: t.connection.history });
      await expect(history.getByText(t.connection.event.ConnectionMeetingAgreed)).toBeVisible();
      await photograph(inbox, `inbox-progress-${language}`);
      await expectAccessible(inbox);
    });

    await test.step('one says what came of it, and both read it', async () => {
      await ofFirst.getByRole('button', { name: t.introductions.outcome.action }).click();
      const dialog = first.getByRole('dialog', { name: t.introductions.outcome.title });
      const submit = dialog.getByRole('button', { name: t.introductions.outcome.submit });
      await dialog.getByRole('radio', { name: t.outcome.NONE }).check();
      await expect(submit, 'nothing came of it: why?').toBeDisabled();
      await dialog.getByRole('radio', { name: t.outcome.INVESTMENT }).check();
      await expectAccessible(first);
      await submit.click();
      await expect(ofFirst).toHaveCount(0);
      await second.getByRole('tab', { name: t.introductions.tab.ended }).click();
      const outcome = ofSecond.getByRole('strong').filter({ hasText: t.outcome.INVESTMENT });
      await expect(outcome).toBeVisible();
      await photograph(second, `introduction-concluded-${language}`);
      await expectAccessible(second);
    });
  });
}
