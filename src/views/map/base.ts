import topology from 'virtual:susret-basemap';
import { readBasemap } from '../../plot/basemap';

/** The base map of the region. A module of its own, so that its bytes load beside the page. */
export const BASE = readBasemap(topology);
