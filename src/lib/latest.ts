/** The latest of several requests of a kind: each that begins tells the one before that nobody waits for its answer. */
export class Latest {
  #controller: AbortController | null = null;

  /** @returns Aborted as soon as a later request begins: its answer comes to nothing then. */
  begin(): AbortSignal {
    this.#controller?.abort();
    this.#controller = new AbortController();
    return this.#controller.signal;
  }
}
