/**
 * The region of this project's own data. A build takes `region` of the chosen `site.json` instead (`build/chosen-site.ts`).
 */
import type { Bounds } from '../../model/view-state';

/** What the map shows at first on a narrow screen; a wide one has room for the legend to the west. */
export const FRAME: Bounds = [15.15, 39.8, 23.05, 46.36];

/** Countries that share the fill of the region, by code; everyone else is a neighbour. */
export const CODES: readonly string[] = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'];
