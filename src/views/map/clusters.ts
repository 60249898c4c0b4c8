import { MAX_ZOOM, placer, type Frame } from './frame';
import { townSymbols, type TownSymbol } from './symbols';

const STEP = 0.25;

/**
 * The first frame closer in that shows the towns of a circle as more than one circle; null where no zoom of the map does.
 *
 * @param per From `eventsPerUnit`.
 */
export function separatingFrame(symbol: TownSymbol, frame: Frame, per: number): Frame | null {
  const lats = symbol.places.map(({ lat }) => lat ?? 0);
  const lons = symbol.places.map(({ lon }) => lon ?? 0);
  const center = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lon: (Math.min(...lons) + Math.max(...lons)) / 2,
  };
  for (let zoom = frame.zoom + STEP; zoom <= MAX_ZOOM; zoom += STEP) {
    const closer = { ...frame, center, zoom };
    if (townSymbols(symbol.places, placer(closer), per).length > 1) return closer;
  }
  return null;
}
