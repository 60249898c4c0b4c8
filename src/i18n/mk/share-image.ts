export const shareImage = {
  'share.image.preview': 'Како изгледа сликата',
  'share.image.format': 'Формат',
  'share.image.png-screen': 'PNG, екран',
  'share.image.png-double': 'PNG, 2×',
  'share.image.png-print': 'PNG, печатење',
  'share.image.png-half': 'PNG, печатење, пола страница',
  'share.image.svg': 'SVG',
  'share.image.pixels': 'ширина {width} px',
  'share.image.print': '300 dpi, ширина {cm} cm, {width} px. Во Word стои во вистинската големина.',
  'share.image.size': '{width} × {height} px',
  'share.image.vector': 'текстот може да се уредува',
  'share.image.carries':
    'Секоја слика ги носи насловот, филтрите, забелешката за границите, изворот, верзијата на податоците и лиценцата. Картите ја носат и фуснотата за Косово*.',
  'share.image.copy-alt': 'Копирај алтернативен текст',
  'share.image.alt-text': 'Алтернативен текст',
  'share.image.copy': 'Копирај слика',
  'share.image.download': 'Преземи {format}',
  'share.image.making': 'Сликата се прави …',
  'share.image.saved': 'Предадено на прелистувачот како {name}.',
  'share.image.copied': 'Сликата е копирана.',
  'share.image.not-copied': 'Прелистувачот не дозволи копирање на сликата. Наместо тоа, преземете ја.',
  'share.image.too-large':
    'Со {width} × {height} px, оваа слика е поголема отколку што може да нацрта прелистувачот. Изберете SVG, помала големина или помалку настани.',
  'share.image.no-fonts':
    'Фонтовите на сликата не можеа да се вчитаат: можеби нема интернет-врска. SVG работи и без нив.',
  'share.image.failed': 'Сликата не можеше да се направи. Причина: {reason}. SVG или табелата можеби сепак работат.',
  'share.image.not-loaded':
    'Сликата не можеше да се вчита. Проверете ја интернет-врската и повторно изберете ја оваа картичка.',
  'share.image.source': {
    one: 'Извор: {site}, {events}, {n} јавна страница.',
    other: 'Извор: {site}, {events}, {n} јавни страници.',
  },
  'share.image.source-only': 'Извор: {site}, {events}.',
  'share.image.licence': 'Лиценца: {licence}.',
  'share.image.bounds': '„Повеќе од“ и „најмалку“ се долни граници; она што изворите не го наведуваат не е нула.',
  'share.image.boundaries':
    'Прикажаните граници и називи и употребените ознаки не значат дека авторите или финансиерите ги поддржуваат или ги прифаќаат. Карта: Natural Earth.',
  'share.image.some': {
    one: 'Прикажано: {shown} од {n} настан.',
    other: 'Прикажано: {shown} од {n} настани.',
  },
} as const;
