/** What answers has ended before it did: nothing is wrong with the question, and the next one starts it again. */
export class EngineLost extends Error {
  /** @param message Why it ended, as far as the browser says. */
  constructor(message: string) {
    super(message);
    this.name = 'EngineLost';
  }
}
