export const crowd = {
  'crowd.network':
    'Ngjarjet janë {n}, tepër shumë për t’u vizatuar secila. Të renditur janë ata që qëndrojnë pas më shumë prej tyre.',
  'crowd.more': 'edhe {n} të tjerë',
  'crowd.not-drawn': 'Ngjarjet që i lë jashtë vetëm një filtër i kësaj pamjeje nuk janë vizatuar: {n}.',
} as const;
