/** Lets a page be drawn in steps, each in a task of its own: in between it answers its reader. */
export class Steps {
  readonly #all: number;
  #done = $state(0);

  constructor(all: number) {
    this.#all = all;
  }

  /** How many are done; they come in order. */
  get done(): number {
    return this.#done;
  }

  /**
   * Goes through the steps that are left, in tasks after this one.
   *
   * @returns Stops after the present one.
   */
  run(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      if (++this.#done < this.#all) timer = setTimeout(next, 0);
    };
    if (this.#done < this.#all) timer = setTimeout(next, 0);
    return () => clearTimeout(timer);
  }
}
