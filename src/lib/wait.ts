/** Resolves after a time in ms, in a task of its own: what follows lets the page answer its reader first. */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** No page is drawn later than this, ms: a page that is not looked at draws nothing. */
const FRAME_AT_LATEST = 3000;

/** Resolves once what the page holds now has reached the screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(done, document.hidden ? 0 : FRAME_AT_LATEST);
    requestAnimationFrame(done);
  });
