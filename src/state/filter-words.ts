import { createContext } from 'svelte';

/** The filters of the selection in words, for what leaves the page; empty without any. Reactive. */
export type FilterWords = () => string;

export const [getFilterWords, setFilterWords] = createContext<FilterWords>();
