import { loadDetails, loadPackage } from '../io/load';
import type { Reading } from '../state/dataset.svelte';

/** For pages that the software which reads tables is part of. */
export const READ_HERE: Reading = { reader: () => Promise.resolve({ loadPackage, loadDetails }) };
