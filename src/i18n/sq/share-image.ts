export const shareImage = {
  'share.image.preview': 'Parapamje e imazhit',
  'share.image.format': 'Formati',
  'share.image.png-screen': 'PNG, ekran',
  'share.image.png-double': 'PNG, 2×',
  'share.image.png-print': 'PNG, shtyp',
  'share.image.png-half': 'PNG, shtyp, gjysmë faqeje',
  'share.image.svg': 'SVG',
  'share.image.pixels': 'gjerësia {width} px',
  'share.image.print': '300 dpi, gjerësia {cm} cm, {width} px. Vendoset në Word me madhësinë e duhur.',
  'share.image.size': '{width} × {height} px',
  'share.image.vector': 'teksti mbetet i redaktueshëm',
  'share.image.carries':
    'Çdo imazh mbart titullin, filtrat, shënimin për kufijtë, burimin, versionin e të dhënave dhe licencën. Hartat mbartin edhe fusnotën për Kosovën*.',
  'share.image.copy-alt': 'Kopjo tekstin alternativ',
  'share.image.alt-text': 'Teksti alternativ',
  'share.image.copy': 'Kopjo imazhin',
  'share.image.download': 'Shkarko {format}',
  'share.image.making': 'Po krijohet imazhi …',
  'share.image.saved': 'Iu dha shfletuesit si {name}.',
  'share.image.copied': 'Imazhi u kopjua.',
  'share.image.not-copied': 'Shfletuesi nuk e lejoi kopjimin e imazhit. Në vend të kësaj, shkarkojeni.',
  'share.image.too-large':
    'Me {width} × {height} px ky imazh është më i madh se ç’mund të vizatojë shfletuesi. Zgjidhni SVG, një madhësi më të vogël ose më pak ngjarje.',
  'share.image.no-fonts':
    'Shkronjat e imazhit nuk u ngarkuan: ndoshta nuk ka lidhje me internetin. SVG funksionon edhe pa to.',
  'share.image.failed': 'Imazhi nuk u krijua. Arsyeja: {reason}. SVG ose tabela mund të funksionojnë ende.',
  'share.image.not-loaded': 'Imazhi nuk u ngarkua. Kontrolloni lidhjen dhe zgjidheni sërish këtë skedë.',
  'share.image.source': 'Burimi: {site}, {events} nga {n} faqe publike.',
  'share.image.source-only': 'Burimi: {site}, {events}.',
  'share.image.licence': 'Licenca: {licence}.',
  'share.image.bounds':
    '„Më shumë se“ dhe „të paktën“ janë kufij të poshtëm; ajo që burimet nuk e japin nuk është zero.',
  'share.image.boundaries':
    'Kufijtë dhe emrat e shfaqur dhe emërtimet e përdorura nuk nënkuptojnë miratim ose pranim nga autorët apo financuesit. Harta: Natural Earth.',
  'share.image.some': {
    one: 'Shfaqet {shown} nga {n} ngjarje.',
    other: 'Shfaqen {shown} nga {n} ngjarjet.',
  },
} as const;
