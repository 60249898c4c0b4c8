/** What a page noted of its own answers, ms. */
export interface Answers {
  /** From each key press to the end of the frame that answers it. */
  readonly waits: number[];
  /** The page's tasks of more than 50 ms. */
  readonly tasks: number[];
  /** From each click on a button that ends reading to the drawing of what was there before. */
  readonly cancelled: number[];
}

/** Notes in `globalThis.answers` how fast the page answers from now on. Runs in the page, so it uses nothing of this file. */
export function listen(): void {
  const answers: Answers = { waits: [], tasks: [], cancelled: [] };
  Object.assign(globalThis, { answers });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) answers.tasks.push(duration);
  }).observe({ type: 'longtask' });
  const drawn = (then: () => void) => requestAnimationFrame(() => setTimeout(then, 0));
  addEventListener('keydown', ({ timeStamp }) => {
    drawn(() => answers.waits.push(performance.now() - timeStamp));
  });
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      const status = document.querySelector('.reading');
      if (status === null || !(target instanceof HTMLButtonElement) || target !== status.nextElementSibling) return;
      const look = () => {
        const back = !status.isConnected && document.querySelector('h2')?.isConnected === true;
        if (back) answers.cancelled.push(performance.now() - timeStamp);
        else drawn(look);
      };
      drawn(look);
    },
    true,
  );
}
