/** Questions of a kind, asked one after the other in their order. */
export class Lane {
  #before: Promise<unknown> = Promise.resolve();

  /**
   * Asks when all before have their answers.
   *
   * @param signal Aborted by then: it is not asked, and rejects with the signal's reason.
   */
  run<Answer>(ask: () => Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
    const turn = this.#before.then(() => {
      signal?.throwIfAborted();
      return ask();
    });
    this.#before = turn.catch(() => undefined);
    return turn;
  }
}
