/**
 * The region of this project's own data. A build takes `region` of the chosen `site.json` instead (`build/chosen-site.ts`).
 */
import type { Bounds } from '../../model/view-state';

/** What the map shows at first on a narrow screen, where the legend stands below it. */
export const FRAME: Bounds = [15.15, 39.8, 23.05, 46.36];

/** The same on a wide screen, with room for the legend to the west. */
export const WIDE_FRAME: Bounds = [14.6, 39.8, 23.05, 46.36];

/** Furthest out. Beyond it the region is a speck. */
export const MIN_ZOOM: number = 4.5;

/** Countries that share the fill of the region, by code; everyone else is a neighbour. */
export const CODES: readonly string[] = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'];
