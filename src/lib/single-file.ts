/** True in the page that is one file: a site has nothing of what only that needs. */
export const SINGLE_FILE = import.meta.env.MODE === 'single';
