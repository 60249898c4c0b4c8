import type { Bounds } from '../../model/view-state';
import { FRAME, MIN_ZOOM, WIDE_FRAME } from './region';
import { project, unproject, type PlanePoint } from '../../plot/mercator';

/** What the map shows: a place in its middle, a zoom, and the room in CSS px. */
export interface Frame {
  readonly center: { readonly lat: number; readonly lon: number };
  /** Web map zoom level, any real number. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Furthest in. Beyond it the borders are coarser than the frame. */
export const MAX_ZOOM = 9.5;

/** Below this width in CSS px the map is a phone's. */
export const NARROW_PX = 560;

/** The height that suits a width, CSS px: taller than wide on a phone, about 8 : 5 on a desk. */
export function heightFor(width: number): number {
  return Math.round(width < NARROW_PX ? width * 1.16 : Math.min(560, Math.max(440, width * 0.625)));
}

/** The largest frame of a size that shows all of the bounds. */
export function frameOf(bounds: Bounds, width: number, height: number): Frame {
  const [west, south, east, north] = bounds;
  const topLeft = project(north, west, 0);
  const bottomRight = project(south, east, 0);
  const scale = Math.min(width / (bottomRight.x - topLeft.x), height / (bottomRight.y - topLeft.y));
  const center = unproject((topLeft.x + bottomRight.x) / 2, (topLeft.y + bottomRight.y) / 2, 0);
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Math.log2(scale)));
  return { center, zoom, width, height };
}

/** The frame that shows the region: what an address without `bbox` means. */
export function homeFrame(width: number, height: number): Frame {
  return frameOf(width < NARROW_PX ? FRAME : WIDE_FRAME, width, height);
}

/** What a frame shows, rounded to 0.001° (about 100 m), as it stands in the address. */
export function boundsOf(frame: Frame): Bounds {
  const { x, y } = origin(frame);
  const northWest = unproject(x, y, frame.zoom);
  const southEast = unproject(x + frame.width, y + frame.height, frame.zoom);
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return [round(northWest.lon), round(southEast.lat), round(southEast.lon), round(northWest.lat)];
}

/** True where two frames differ by less than a pixel and a hundredth of a zoom level. */
export function sameFrame(a: Frame, b: Frame): boolean {
  const from = project(a.center.lat, a.center.lon, a.zoom);
  const to = project(b.center.lat, b.center.lon, a.zoom);
  return Math.abs(a.zoom - b.zoom) < 0.01 && Math.abs(from.x - to.x) < 1.5 && Math.abs(from.y - to.y) < 1.5;
}

/** Turns places into px from the top left corner of a frame. */
export function placer(frame: Frame): (lat: number, lon: number) => PlanePoint {
  const { x, y } = origin(frame);
  return (lat, lon) => {
    const point = project(lat, lon, frame.zoom);
    return { x: point.x - x, y: point.y - y };
  };
}

function origin(frame: Frame): PlanePoint {
  const center = project(frame.center.lat, frame.center.lon, frame.zoom);
  return { x: center.x - frame.width / 2, y: center.y - frame.height / 2 };
}

/** How marks placed for one frame are moved to stand in another: first scaled from the top left corner, then shifted by px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export function shiftBetween(from: Frame, to: Frame): Shift {
  const start = project(from.center.lat, from.center.lon, to.zoom);
  const end = project(to.center.lat, to.center.lon, to.zoom);
  const scale = 2 ** (to.zoom - from.zoom);
  return {
    x: start.x - (from.width / 2) * scale - (end.x - to.width / 2),
    y: start.y - (from.height / 2) * scale - (end.y - to.height / 2),
    scale,
  };
}
