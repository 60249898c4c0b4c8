export const crowd = {
  'crowd.network': 'Događaja je {n}, previše da bi se svaki crtao. Navedeni su oni koji stoje iza najvećeg broja njih.',
  'crowd.more': 'i još {n}',
  'crowd.not-drawn': 'Događaji koje izostavlja samo filter ovog prikaza nisu nacrtani: {n}.',
} as const;
