/** Resolves after a time in ms, in a task of its own: what follows lets the page answer its reader first. */
export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
