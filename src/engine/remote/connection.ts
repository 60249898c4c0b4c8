/** A worker that answers, from its beginning to its end. */
import { EngineLost } from '../engine-lost';
import type { Asked, QuestionName, Told } from './messages';

export interface Connection {
  /** Gives it what it answers from: before the first question. */
  give(tables: Omit<Extract<Asked, { readonly kind: 'tables' }>, 'kind'>): void;
  /** Rejects with the reason that the worker states, and with `EngineLost` where it ends first. */
  ask(name: QuestionName, args: readonly unknown[]): Promise<unknown>;
  /** Ends the worker: what is not answered rejects. */
  close(): void;
}

export interface Listening {
  readonly onwant: () => void;
  /** Called once, when the worker has ended for whatever reason. */
  readonly onend: () => void;
}

interface Open {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** Waits for a worker to begin. Null where it does not, as in a document without an origin. Never rejects. */
export async function connect(start: () => Worker, { onwant, onend }: Listening): Promise<Connection | null> {
  let worker: Worker;
  try {
    worker = start();
  } catch {
    return null;
  }
  let begin: (connection: Connection | null) => void = () => undefined;
  const begun = new Promise<Connection | null>((resolve) => {
    begin = resolve;
  });
  const questions = new Map<number, Open>();
  let asked = 0;
  let lost: EngineLost | null = null;

  const end = (reason: string): void => {
    if (lost !== null) return;
    lost = new EngineLost(reason);
    worker.terminate();
    onend();
    for (const { reject } of questions.values()) reject(lost);
    begin(null);
  };
  const take = (id: number): Open | undefined => {
    const question = questions.get(id);
    questions.delete(id);
    return question;
  };
  const hear = (told: Told): void => {
    if (told.kind === 'wanted') onwant();
    else if (told.kind === 'answer') take(told.id)?.resolve(told.answer);
    else if (told.kind === 'refused') take(told.id)?.reject(new Error(told.reason));
    else {
      // No event tells of a worker that ran out of memory or was ended. Its lock is free then.
      if (told.lock !== null) void navigator.locks.request(told.lock, () => end('The worker ended.'));
      begin(connection);
    }
  };
  const connection: Connection = {
    give: (tables) => worker.postMessage({ kind: 'tables', ...tables } satisfies Asked),
    ask: (name, args) =>
      new Promise((resolve, reject) => {
        if (lost !== null) throw lost;
        const id = asked++;
        worker.postMessage({ kind: 'question', id, name, args } satisfies Asked);
        questions.set(id, { resolve, reject });
      }),
    close: () => end('The worker is no longer needed.'),
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  worker.addEventListener('messageerror', () => end('An answer could not be read.'));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(event.message);
  });
  return begun;
}
