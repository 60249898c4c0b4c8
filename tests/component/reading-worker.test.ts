/** The worker that reads a reader's files stays for the next file: what it keeps must not show in what it reads. */
import { expect, it } from 'vitest';
import type { Asked, Told } from '../../src/io/own/reading-worker';
import type { KnownLists, NamedProblem } from '../../src/io/own/proposals';
import { startReading } from '../../src/io/own/start-reading';

const known: KnownLists = { codes: [] };

const asked = (name: string, text: string): Asked => ({
  kind: 'read',
  files: [{ path: name, file: new Blob([text]) }],
  choices: {},
  known,
});

/** Days that the month decides, and towns with a number of people. */
const FIRST = asked('prva.csv', 'Naziv;Datum;Grad;Učesnici\nObuka;10/13/2021;Bihać;preko 50\nSkup;04/05/2021;Niš;12\n');
/** The same day in a table that nothing decides, under other names. */
const SECOND = asked('druga.csv', 'Titulli,Data,Qyteti\nTrajnim,04/05/2021,Tiranë\nTakim,x,Prizren\n');

/** How a reading ended, with the problems that came before and the texts that it holds. */
interface Answer {
  readonly told: Exclude<Told, { kind: 'problems' }>;
  readonly problems: readonly NamedProblem[];
  readonly texts: readonly string[];
}

const textsOf = (files: Readonly<Record<string, Blob>>): Promise<string[]> =>
  Promise.all(Object.values(files).map((file) => file.text()));

function answerOf(worker: Worker, question: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    const problems: NamedProblem[] = [];
    const done = (end: () => void) => {
      listening.abort();
      end();
    };
    worker.addEventListener('error', (event) => done(() => reject(new Error(event.message))), { signal });
    worker.addEventListener(
      'message',
      ({ data: told }: MessageEvent<Told>) => {
        if (told.kind === 'problems') problems.push(...told.problems);
        else if (told.kind !== 'stage') {
          const texts = told.kind === 'read' ? textsOf(told.reading.files) : Promise.resolve([]);
          done(() => resolve(texts.then((texts) => ({ told, problems, texts }))));
        }
      },
      { signal },
    );
    worker.postMessage(question);
  });
}

/** Asks one after the other and gives the last answer, which is that of a file that could be read. */
async function lastOf(worker: Worker, ...questions: readonly [Asked, ...Asked[]]): Promise<Answer> {
  let last: Answer | null = null;
  for (const question of questions) last = await answerOf(worker, question);
  worker.terminate();
  if (last?.told.kind !== 'read') throw new Error(`It was not read: ${JSON.stringify(last)}`);
  return last;
}

it('reads a second file as a new worker does', async () => {
  const alone = await lastOf(startReading(), SECOND);
  expect(alone.told).toMatchObject({ reading: { name: 'druga.csv', rows: 2, accepted: 2 } });
  expect(alone.texts.join()).toContain('Prizren');
  // Nothing decides the order of 04/05/2021 in this table, and x is no date.
  expect(alone.problems.map(({ code, line }) => [code, line])).toEqual(
    expect.arrayContaining([
      ['day-or-month', 2],
      ['not-a-date', 3],
    ]),
  );
  expect(await lastOf(startReading(), FIRST, SECOND)).toEqual(alone);
  expect(await lastOf(startReading(), SECOND, FIRST, SECOND)).toEqual(alone);
});

it('reads a file after one that could not be read as a new worker does', async () => {
  const refused = asked('izvjestaj.csv', '%PDF-1.7\n');
  expect(await lastOf(startReading(), refused, SECOND)).toEqual(await lastOf(startReading(), SECOND));
});

it('reads a file after a reading that was cancelled as one before which nothing was read', async () => {
  const cancelled = startReading();
  const begun = new Promise<Told>((resolve) => {
    cancelled.addEventListener('message', ({ data }: MessageEvent<Told>) => resolve(data), { once: true });
  });
  const line = 'Obuka;10/13/2021;Bihać;preko 50\n';
  cancelled.postMessage(asked('velika.csv', `Naziv;Datum;Grad;Učesnici\n${line.repeat(20_000)}`));
  expect((await begun).kind).toBe('stage');
  cancelled.terminate();
  expect(await lastOf(startReading(), SECOND)).toEqual(await lastOf(startReading(), FIRST, SECOND));
});
