// The parts in use by themselves: with its layers and controls, Leaflet is more than twice as large.
import type { LatLngBoundsExpression } from 'leaflet';
import 'leaflet/src/layer/Layer.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { Attachment } from 'svelte/attachments';
import type { Bounds } from '../../model/view-state';
import { MAX_ZOOM, type Frame } from './frame';
import { MIN_ZOOM } from './region';

/** What the page tells a running map to do. */
export interface MapControls {
  /** Steps of half a zoom level; positive is closer. */
  zoomBy(steps: number): void;
  /** Moves what is seen by px; positive x looks further east. */
  panBy(x: number, y: number): void;
  /** Brings a place into view if it stands nearer than `margin` px to the edge or outside. */
  reveal(lat: number, lon: number, margin: number): void;
  show(frame: Pick<Frame, 'center' | 'zoom'>): void;
}

export interface MapOptions {
  readonly start: Frame;
  /** Beyond these bounds the map does not move: what the base map covers. */
  readonly limits: Bounds;
  /** True for no motion that the reader has not made. */
  readonly still: boolean;
  /** Called once the map runs. */
  readonly onready: (controls: MapControls) => void;
  /** Called while the reader drags or pinches. */
  readonly onmove: (frame: Frame) => void;
  /** Called where the map comes to rest. */
  readonly onframe: (frame: Frame) => void;
  /** Called after the room has changed: what it shows is then another part of the world. */
  readonly onroom: () => void;
  /** Called when a gesture was left to the page: `wheel` without Ctrl or ⌘, `touch` with one finger. */
  readonly onhint: (gesture: 'wheel' | 'touch') => void;
}

const ZOOM_STEP = 0.5;

/** In less room there is no map to see: the page is hidden or being measured, and comes back as it was. */
const LEAST_ROOM_PX = 120;

/**
 * Makes an element movable: dragging, two fingers, double click, and the wheel with Ctrl or ⌘. The plain wheel and one finger are
 * left to the page. Leaflet draws nothing here; the page draws its own marks for the frames it is given.
 */
export function leafletMap(options: MapOptions): Attachment<HTMLElement> {
  return (container) => {
    const { start, still } = options;
    const map = new LeafletMap(container, {
      center: [start.center.lat, start.center.lon],
      zoom: start.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      zoomSnap: 0,
      zoomDelta: ZOOM_STEP,
      maxBounds: latLngBounds(options.limits),
      maxBoundsViscosity: 1,
      zoomControl: false,
      attributionControl: false,
      keyboard: false,
      boxZoom: false,
      scrollWheelZoom: false,
      touchZoom: true,
      bounceAtZoomLimits: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: !still,
    });
    map.setMinZoom(Math.min(start.zoom, Math.max(MIN_ZOOM, map.getBoundsZoom(latLngBounds(options.limits), true))));

    const frame = (): Frame => {
      const center = map.getCenter();
      const size = map.getSize();
      return { center: { lat: center.lat, lon: center.lng }, zoom: map.getZoom(), width: size.x, height: size.y };
    };
    map.on('move zoom', () => options.onmove(frame()));
    map.on('moveend zoomend', () => options.onframe(frame()));
    map.on('resize', () => options.onroom());

    options.onready({
      zoomBy: (steps) => map.setZoom(map.getZoom() + steps * ZOOM_STEP, { animate: false }),
      panBy: (x, y) => map.panBy([x, y], { animate: !still }),
      reveal: (lat, lon, margin) => map.panInside([lat, lon], { padding: [margin, margin], animate: !still }),
      show: ({ center, zoom }) => map.setView([center.lat, center.lon], zoom, { animate: false }),
    });

    // Between a change of the room and the frame that suits it the map may be out of bounds. Leaflet would begin to glide back
    // inside, and go on gliding from the new frame.
    const room = new ResizeObserver(() => {
      if (container.clientWidth < LEAST_ROOM_PX) return;
      map.setMaxBounds();
      map.invalidateSize({ animate: false, pan: false });
      map.setMaxBounds(latLngBounds(options.limits));
    });
    room.observe(container);
    const release = gestures(container, map, options.onhint);
    return () => {
      room.disconnect();
      release();
      map.remove();
    };
  };
}

function latLngBounds([west, south, east, north]: Bounds): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}

/** Settles which gestures move the map and which the page. Returns what takes the listeners away. */
function gestures(container: HTMLElement, map: LeafletMap, onhint: MapOptions['onhint']): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let dragged = false;

  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) {
      onhint('wheel');
      return;
    }
    event.preventDefault();
    // A pinch on a touchpad arrives as many small steps, a wheel as few of about 100 px.
    const step = Math.max(-0.5, Math.min(0.5, -pixels(event) * 0.01));
    map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + step, { animate: false });
  };
  container.addEventListener('wheel', wheel, { passive: false, signal });

  // Leaflet drags with one finger; one finger belongs to the page.
  container.addEventListener('touchstart', () => map.dragging.disable(), { capture: true, passive: true, signal });
  container.addEventListener('mousedown', () => map.dragging.enable(), { capture: true, signal });
  container.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1) onhint('touch');
    },
    { passive: true, signal },
  );

  // The click that ends a drag on a mark is no selection.
  container.addEventListener('pointerdown', () => (dragged = false), { capture: true, signal });
  map.on('dragstart', () => (dragged = true));
  container.addEventListener(
    'click',
    (event) => {
      if (dragged && event.detail > 0) event.stopPropagation();
      dragged = false;
    },
    { capture: true, signal },
  );
  container.addEventListener(
    'dblclick',
    (event) => {
      if ((event.target as Element).closest('[data-key]')) event.stopPropagation();
    },
    { capture: true, signal },
  );
  return () => listening.abort();
}

const LINE_PX = 20;
const PAGE_PX = 400;

function pixels(event: WheelEvent): number {
  if (event.deltaMode === WheelEvent.DOM_DELTA_LINE) return event.deltaY * LINE_PX;
  return event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? event.deltaY * PAGE_PX : event.deltaY;
}
