// Plays the walkthrough of the README over the HTTP API of a running node and prints what is asked
// and answered. Ends with 1 at the first answer that is not as the story has it.
//
//   node frontend/src/main/walkthrough/story.mjs [ADDRESS] [DATA-DIR] [OPERATOR]

import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [
  address = 'http://localhost:8080',
  dataDirectory = join(homedir(), '.maillage', 'demo'),
  operatorName = 'operateur',
] = process.argv.slice(2);

/** A name of its own for all that this run makes, so that the story can be played again. */
const run = Date.now().toString(36);
const startup = { id: `capteurs-${run}`, name: `Capteurs Saïss ${run}` };
const lab = { id: `hydraulique-${run}`, name: `Laboratoire Oued Fès ${run}` };
const fund = { id: `fonds-${run}`, name: `Fonds Atlas ${run}` };
const park = { id: `park-${run}`, name: `Exploitant ${run}` };
const source = { name: 'Walkthrough', date: '2026' };

class UnexpectedAnswer extends Error {}

async function call(who, method, path, body) {
  const response = await fetch(address + path, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`${who.username}:${who.password}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, json: text === '' ? null : JSON.parse(text) };
}

/** Asks and prints; what comes back must have a status of success. */
async function step(who, method, path, body) {
  console.log(`  ${who.role}: ${method} ${path}${body ? ` ${brief(JSON.stringify(body))}` : ''}`);
  const answer = await call(who, method, path, body);
  console.log(`    ${answer.status} ${brief(answer.text)}`);
  if (answer.status >= 300) throw new UnexpectedAnswer(`${method} ${path}: ${answer.status}`);
  return answer;
}

/** Asks again until the answer is as expected: what follows from events takes a moment. */
async function eventually(what, ask) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(200)) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
  }
  throw new UnexpectedAnswer(`${what}: not within a minute`);
}

function check(what, holds) {
  console.log(`  ${holds ? 'seen' : 'NOT SEEN'}: ${what}`);
  if (!holds) throw new UnexpectedAnswer(what);
}

function chapter(title) {
  console.log(`\n${title}`);
}

function brief(text) {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/** An account whose password the first run wrote down; undefined when there is none. */
function known(role, username) {
  const lines = readFileSync(join(dataDirectory, 'first-run-passwords.txt'), 'utf8').split('\n');
  const line = lines.find((one) => one.startsWith(`${username} `));
  return line && { role, username, password: line.slice(username.length + 1) };
}

async function account(by, role, rights) {
  const username = `${role.replaceAll(' ', '-')}-${run}`;
  const form = { username, displayName: role, ...rights };
  const answer = await call(by, 'POST', '/api/accounts', form);
  if (answer.status !== 201) throw new UnexpectedAnswer(`account of the ${role}: ${answer.text}`);
  return { role, username, password: answer.json.password };
}

const admin = known('operator', operatorName);
if (!admin) throw new UnexpectedAnswer(`no password of ${operatorName} in ${dataDirectory}`);

chapter('1. A start-up, a lab and a fund are registered in Fès');
const inFes = { city: 'Fès', country: 'MA', fictitious: true };
await step(admin, 'POST', '/api/participants', {
  ...startup,
  kind: 'STARTUP',
  sectors: ['ict'],
  description: { fr: 'Capteurs connectés qui mesurent l’humidité des sols agricoles' },
  ...inFes,
});
await step(admin, 'POST', '/api/participants', {
  ...lab,
  kind: 'RESEARCH_LAB',
  sectors: ['ict'],
  description: { fr: 'Hydrologie, télédétection et étalonnage de capteurs d’humidité' },
  ...inFes,
});
await step(admin, 'POST', '/api/participants', { ...fund, kind: 'INVESTOR', ...inFes });
await step(admin, 'POST', '/api/participants', { ...park, kind: 'COMPANY', ...inFes });
const founder = await account(admin, 'start-up', { roles: ['MEMBER'], participant: startup.id });
const researcher = await account(admin, 'lab', { roles: ['MEMBER'], participant: lab.id });
const investor = await account(admin, 'fund', { roles: ['INVESTOR'], participant: fund.id });
/** Who holds Fès in the demo; where nobody does, an account for the city is enough. */
const ambassador =
  known('ambassador', 'ambassadeur.fes') ??
  (await account(admin, 'ambassador', { roles: ['AMBASSADOR'], city: 'Fès' }));

chapter('2. The lab offers, the start-up needs, the matcher proposes, the ambassador relays');
await step(researcher, 'POST', '/api/offers', {
  id: `offer-${run}`,
  owner: lab.id,
  title: { fr: 'Étalonnage de capteurs d’humidité des sols' },
  sectors: ['ict'],
});
await step(founder, 'POST', '/api/needs', {
  id: `need-${run}`,
  owner: startup.id,
  title: { fr: 'Étalonner nos capteurs d’humidité des sols avec un laboratoire' },
  sectors: ['ict'],
});
const proposal = await eventually('a proposal for the two', async () => {
  const inbox = await call(ambassador, 'GET', `/api/connections?participant=${lab.id}`);
  if (inbox.status !== 200) throw new UnexpectedAnswer(inbox.text);
  return inbox.json.items.find((one) =>
    [one.first, one.second].some((side) => side.participant.id === startup.id),
  );
});
const connection = `/api/connections/${proposal.id}`;
check(
  `the proposal says why: ${proposal.score.contributions.map((one) => one.feature).join(', ')}`,
  proposal.score.contributions.length > 0,
);
await step(ambassador, 'POST', `${connection}/relay`, { comment: 'À vous de voir' });

chapter('3. Both are blind until both consent');
const blind = await step(founder, 'GET', connection);
check('the start-up is not told who the lab is', !blind.text.includes(lab.name));
await step(founder, 'POST', `${connection}/consent`, {});
check(
  'nor is it after its own consent alone',
  !(await call(founder, 'GET', connection)).text.includes(lab.name),
);
await step(researcher, 'POST', `${connection}/consent`, {});
const revealed = await eventually('the reveal', async () => {
  const answer = await call(founder, 'GET', connection);
  return answer.text.includes(lab.name) && answer;
});
check('both consented: the start-up reads the name of the lab', revealed.status === 200);

chapter('4. They meet, and sign a research contract');
const nextWeek = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString();
await step(founder, 'POST', `${connection}/meeting`, { times: [nextWeek], where: 'Cité de Fès' });
await step(researcher, 'POST', `${connection}/meeting/agreement`, { time: nextWeek });
await step(founder, 'POST', `${connection}/outcome`, { outcome: 'RESEARCH_CONTRACT' });
check(
  'the ambassador sees what came of it',
  (await call(ambassador, 'GET', connection)).json.status === 'CONCLUDED',
);

chapter('5. The park of Fès is full: the start-up waits, and gets the place that becomes free');
const site = `/api/sites/site-${run}`;
await step(ambassador, 'POST', '/api/sites', {
  id: `site-${run}`,
  name: `Cité de l’innovation ${run}`,
  city: 'Fès',
  operator: park.id,
  openedIn: '2026',
  source,
});
await step(ambassador, 'POST', `${site}/rules`, { appliesFrom: '2026', sectors: ['ict'], source });
await step(ambassador, 'POST', `${site}/facts`, fact('CAPACITY', 10));
await step(ambassador, 'POST', `${site}/facts`, fact('HELD_BY_OTHERS', 10));
const application = `${site}/applications/application-${run}`;
await step(founder, 'POST', `${site}/applications`, {
  id: `application-${run}`,
  participant: startup.id,
  legalForm: 'MOROCCAN_COMPANY',
});
const queued = await step(founder, 'GET', application);
check('it waits at the head of the queue', queued.json.position === 1);
await step(ambassador, 'POST', `${site}/facts`, fact('HELD_BY_OTHERS', 9));
await eventually('the offer of a place', async () => {
  return (await call(founder, 'GET', application)).json.status === 'OFFERED';
});
await step(founder, 'POST', `${application}/accept`, {});
check(
  'it is a tenant',
  (await call(founder, 'GET', application)).json.status === 'ADMITTED',
);

chapter('6. A round, blind to the fund until the start-up wants it otherwise');
await step(founder, 'POST', '/api/deals', {
  id: `round-${run}`,
  startup: startup.id,
  title: { fr: `Amorçage de ${startup.name}` },
  sectors: ['ict'],
  stage: 'SEED',
  amount: { amount: 4_000_000, currency: 'MAD' },
});
const round = `/api/deals/round-${run}`;
const sheet = await step(investor, 'GET', round);
check('the fund is not told whose round it is', !sheet.text.includes(startup.name));
await step(investor, 'POST', `${round}/interest`, {});
const interest = await eventually('the question to the start-up', async () => {
  const own = await call(founder, 'GET', '/api/connections?status=RELAYED');
  return own.json.items.find((one) => one.kind === 'STARTUP_INVESTOR');
});
await step(founder, 'POST', `/api/connections/${interest.id}/consent`, {});
await eventually('the disclosure', async () => {
  return (await call(investor, 'GET', round)).text.includes(startup.name);
});
check('the start-up consented: the fund reads the round in full', true);

chapter('7. What the cluster’s indicators say now');
for (const id of (await step(ambassador, 'GET', '/api/indicators')).json.map((one) => one.id)) {
  await step(ambassador, 'GET', `/api/indicators/${id.toLowerCase().replaceAll('_', '-')}`);
}

console.log('\nThe story went as told.');

function fact(measure, value) {
  return { measure, value, since: '2026', source };
}
