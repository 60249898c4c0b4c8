export const shareImage = {
  'share.image.preview': 'Preview of the image',
  'share.image.format': 'Format',
  'share.image.png-screen': 'PNG, screen',
  'share.image.png-double': 'PNG, 2×',
  'share.image.png-print': 'PNG, print',
  'share.image.png-half': 'PNG, print, half a page',
  'share.image.svg': 'SVG',
  'share.image.pixels': '{width} px wide',
  'share.image.print': '300 dpi, {cm} cm wide, {width} px. Placed at the right size in Word.',
  'share.image.size': '{width} × {height} px',
  'share.image.vector': 'text stays editable',
  'share.image.carries':
    'Every image carries its title, filters, the note on bounds, source, data version and licence. Maps also carry the Kosovo* footnote.',
  'share.image.copy-alt': 'Copy alt text',
  'share.image.alt-text': 'Alt text',
  'share.image.copy': 'Copy image',
  'share.image.download': 'Download {format}',
  'share.image.making': 'The image is being made …',
  'share.image.saved': 'Handed to the browser as {name}.',
  'share.image.copied': 'The image is copied.',
  'share.image.not-copied': 'The browser did not allow copying the image. Download it instead.',
  'share.image.too-large':
    'At {width} × {height} px this image is larger than the browser can draw. Choose the SVG, a smaller size, or fewer events.',
  'share.image.no-fonts':
    'The fonts of the image could not be loaded: the connection may be down. The SVG does without them.',
  'share.image.failed': 'The image could not be made. Reason: {reason}. The SVG or the table may still work.',
  'share.image.not-loaded': 'The image could not be loaded. Check the connection and choose this tab again.',
  'share.image.source': {
    one: 'Source: {site}, {events} from {n} public page.',
    other: 'Source: {site}, {events} from {n} public pages.',
  },
  'share.image.source-only': 'Source: {site}, {events}.',
  'share.image.licence': 'Licence: {licence}.',
  'share.image.bounds': '“More than” and “at least” are lower bounds; what sources do not state is not zero.',
  'share.image.boundaries':
    'Boundaries and names shown and designations used do not imply endorsement or acceptance by the authors or the funders. Map: Natural Earth.',
  'share.image.some': { one: '{shown} of {n} event is shown.', other: '{shown} of {n} events are shown.' },
} as const;
