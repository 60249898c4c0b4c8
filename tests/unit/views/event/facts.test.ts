import { expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import { eventFacts, quotesOf } from '../../../../src/views/event/facts';
import { realData } from '../../../support/real-data';

const { engine, names } = await realData();

async function factsOf(id: string) {
  const detail = await engine.event(id);
  if (detail === null) throw new Error(`No event ${id}`);
  const facts = eventFacts(detail, names, english());
  const fact = (key: string) => {
    const found = facts.find((one) => one.id === key);
    if (found === undefined) throw new Error(`No fact ${key} among ${facts.map((one) => one.id).join(', ')}`);
    return found;
  };
  return { facts, fact };
}

const texts = (fact: { lines: readonly { text: string }[] }) => fact.lines.map((line) => line.text);
const quotes = (fact: { quotes: readonly { text: string }[] }) => fact.quotes.map((quote) => quote.text);

test('the conference in Sarajevo says more than 50 and keeps the words of the source', async () => {
  const { fact } = await factsOf('2021-sarajevo-gender-and-migration');
  expect(texts(fact('when'))).toEqual(['13–15 Oct 2021']);
  expect(texts(fact('where'))[0]).toBe('Sarajevo, Bosnia and Herzegovina');
  expect(texts(fact('participants'))[0]).toBe('more than 50');
  expect(fact('participants').level).toBe('bound');
  expect(quotes(fact('participants'))).toEqual(['Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana']);
  expect(fact('participants').quotes[0]?.lang).toBe('bs');
});

test('the conference in Sarajevo names six groups without a number', async () => {
  const { fact } = await factsOf('2021-sarajevo-gender-and-migration');
  expect(texts(fact('who'))).toEqual([
    'Gender equality institutions',
    'Policy makers and public authorities',
    'Civil society organisations',
    'Academia and research',
    'International organisations',
    'Donors and diplomats',
  ]);
  expect(fact('who').level).toBe('no-number');
  expect(fact('gender').level).toBe('not-stated');
});

test('the conference in Sarajevo tells organiser, host and co-funders apart, each with its quote', async () => {
  const { fact } = await factsOf('2021-sarajevo-gender-and-migration');
  expect(texts(fact('role-organiser'))).toEqual([
    'Migration, Asylum, Refugees Regional Initiative (Regional Centre) (MARRI)',
  ]);
  expect(quotes(fact('role-organiser'))[0]).toContain('„MAARI“ iz Skoplja');
  expect(texts(fact('role-host'))).toEqual(['Gender Equality Agency of Bosnia and Herzegovina']);
  expect(fact('role-host').level).toBe('conflict');
  expect(quotes(fact('role-host'))).toHaveLength(2);
  const cofunders = texts(fact('project-reducing-irregular-migration-co-funder'));
  expect(cofunders).toHaveLength(2);
  expect(cofunders[0]).toContain('Asylum, Migration and Integration Fund');
  expect(cofunders[1]).toContain('Austria');
  expect(quotes(fact('project-reducing-irregular-migration-co-funder'))).toEqual([
    'koji sufinansira Fond za azil, migracije i integraciju EU i Federalno ministarstvo unutarnjih poslova Republike Austrije',
  ]);
});

test('the training in Belgrade reads 32 = 7 + 12 + 3 + 10, 25 of them learners', async () => {
  const { fact } = await factsOf('2023-belgrade-we-empower-training-2');
  expect(texts(fact('when'))).toEqual(['18–19 Oct 2023']);
  expect(texts(fact('participants'))).toEqual(['32', 'our sum: 7 + 12 + 3 + 10', '25 learners']);
  expect(fact('participants').level).toBe('derived');
  expect(quotes(fact('participants'))).toEqual(['The training gathered 7 members of NGO Atina and 25 learners']);
  expect(texts(fact('who')).slice(0, 4)).toEqual([
    'Civil society organisations, Staff of the host: 7',
    'Project partner organisations, Learner or trainee: 12',
    'People with experience of migration or refuge, Learner or trainee: 3',
    'People with experience of migration or refuge, Learner or trainee: 10',
  ]);
});

test('the training in Belgrade states gender for 13 of 32 and has five objectives, Atina as host', async () => {
  const { fact } = await factsOf('2023-belgrade-we-empower-training-2');
  expect(texts(fact('gender'))[0]).toBe('Stated for 13 of 32: 13 women and girls');
  expect(texts(fact('note-objective'))).toHaveLength(5);
  expect(quotesOf(fact('note-objective'))).toHaveLength(5);
  expect(texts(fact('role-host'))[0]).toContain('Atina');
});

test('every event of the package has its facts, and every fact that is stated has a quote or a page', async () => {
  const { engine: all, core } = await realData();
  expect(core.events).toHaveLength(127);
  for (const event of core.events) {
    const detail = await all.event(event.id);
    if (detail === null) throw new Error(event.id);
    for (const fact of eventFacts(detail, names, english())) {
      expect(fact.lines.length, `${event.id} ${fact.id}`).toBeGreaterThan(0);
      const backed = quotesOf(fact).length > 0 || fact.pages.length > 0;
      if (!['not-stated'].includes(fact.level)) expect(backed, `${event.id} ${fact.id} ${fact.level}`).toBe(true);
    }
  }
});
