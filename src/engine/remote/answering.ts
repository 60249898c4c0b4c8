/** The worker that holds the tables of many events as columns and answers the page. */
import { columnarEngine } from '../columnar/columnar';
import type { Engine } from '../engine';
import type { Asked, QuestionName, Told } from './messages';

/** What is used of `DedicatedWorkerGlobalScope`: its types cannot stand beside those of a page. */
interface Scope {
  readonly navigator: { readonly locks?: LockManager };
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: Told): void;
}

const worker = globalThis as unknown as Scope;
const tell = (told: Told) => worker.postMessage(told);
let engine: Engine | null = null;

worker.addEventListener('message', ({ data }) => hear(data as Asked));
void begin();

/** Begins once it holds its lock, which the browser frees when the worker ends for whatever reason. */
async function begin(): Promise<void> {
  const { locks } = worker.navigator;
  const lock = locks === undefined ? null : crypto.randomUUID();
  const held = () => {
    tell({ kind: 'begun', lock });
    return new Promise<never>(() => undefined);
  };
  if (locks === undefined || lock === null) tell({ kind: 'begun', lock: null });
  // A document without an origin may have no locks.
  else await locks.request(lock, held).catch(() => tell({ kind: 'begun', lock: null }));
}

/** Tables that cannot be held are thrown, not refused: they are the end of the worker. */
function hear(asked: Asked): void {
  if (asked.kind === 'question') {
    void answer(asked);
    return;
  }
  const { core, sources } = asked;
  const onwant = () => tell({ kind: 'wanted' });
  engine = columnarEngine(core, sources === null ? { onwant } : { onwant, sources });
}

async function answer({ id, name, args }: Extract<Asked, { readonly kind: 'question' }>): Promise<void> {
  try {
    if (engine === null) throw new Error('There are no tables to answer from.');
    const questions = engine as Readonly<Record<QuestionName, (...args: readonly unknown[]) => Promise<unknown>>>;
    tell({ kind: 'answer', id, answer: await questions[name](...args) });
  } catch (error) {
    tell({ kind: 'refused', id, reason: error instanceof Error ? error.message : String(error) });
  }
}
