declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
/** Each of these adds itself to the map when it is imported. */
declare module 'leaflet/src/layer/Layer.js' {}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js' {}
declare module 'leaflet/src/map/handler/Map.Drag.js' {}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {}
