import { GENDER_AND_MIGRATION } from '../subject';

export const about = {
  'about.title': 'Rreth faqes',
  'about.lead': GENDER_AND_MIGRATION
    ? 'Kjo faqe tregon kush u takua për gjininë dhe migrimin në Ballkanin Perëndimor: ku, kur, kush mori pjesë dhe kush pagoi. Çdo numër çon te burimi i tij.'
    : 'Kjo faqe tregon kush u takua: ku, kur, kush mori pjesë dhe kush pagoi. Çdo numër çon te burimi i tij.',
  'about.contents': 'Në këtë faqe',
  'about.scope.title': 'Fusha',
  'about.scope.text': GENDER_AND_MIGRATION
    ? 'Seti ka {n} ngjarje publike: konferenca, trajnime, takime dhe fushata. Me temë gjinore: {core}; ngjarje të ndërlidhura për migrimin ose trafikimin e qenieve njerëzore: {context}.'
    : 'Seti ka {n} ngjarje.',
  'about.scope.found': GENDER_AND_MIGRATION
    ? 'Ngjarjet u gjetën duke kërkuar në faqe publike. Secila ka një citat të shkurtër në gjuhën e faqes së saj.'
    : 'Çfarë përfshin seti dhe si u përpilua, shkruhet bashkë me të dhënat.',
  'about.limits.title': 'Kufizimet',
  'about.limits.text':
    'Seti nuk është regjistër zyrtar dhe nuk është i plotë. Tregon çfarë u gjet, jo çfarë ndodhi. Numrat janë kufij të poshtëm. Vendet nuk mund të renditen sipas tyre.',
  'about.limits.more': 'Më shumë për këtë gjendet te {link}.',
  'about.publisher.title': 'Botuesi dhe kontakti',
  'about.publisher': 'Botuesi: {publisher}.',
  'about.contact': 'Kontakti: {link}',
  'about.repository': 'Të dhënat dhe kodi: {link}',
  'about.correct.title': 'Njoftoni një gabim ose kërkoni heqje të dhënash',
  'about.correct.how':
    'Tregoni skedarin, identifikuesin dhe kolonën, dhe jepni adresën e një faqeje që tregon vlerën e saktë. Adresa e panelit të një ngjarjeje e përmban identifikuesin e saj.',
  'about.correct.where.both': 'Hapni një njoftim në {repository}, ose shkruani në {contact}.',
  'about.correct.where.repository': 'Hapni një njoftim në {repository}.',
  'about.correct.where.contact': 'Shkruani në {contact}.',
  'about.correct.repository': 'depon e kodit',
  'about.correct.contact': 'adresën e kontaktit',
  'about.correct.risk':
    'Nëse një regjistrim mund të rrezikojë një person, thuajeni pa i përsëritur hollësitë në publik. Së pari do të hiqet, pastaj do të diskutohet.',
  'about.languages.title': 'Gjuhët',
  'about.languages.text':
    'Faqja është shkruar në anglisht dhe është përkthyer. Aty ku përkthimi ndryshon, vlen teksti anglisht.',
  'about.languages.reviewed': 'rishikuar nga një folës amtar',
  'about.languages.unreviewed': 'ende e parishikuar nga një folës amtar',
  'about.languages.original': 'origjinali',
  'about.languages.correct': 'Nëse një fjalë është e gabuar, tregoni fjalinë dhe si duhet të jetë.',
  'about.languages.titles':
    'Titujt e ngjarjeve nuk i përkthejmë: qëndrojnë në gjuhën e vet kur ajo është gjuha e faqes, përndryshe në anglisht, me origjinalin poshtë.',
  'about.languages.serbian':
    'Serbishtja është shkruar me cirilike; forma latine nxirret prej saj shkronjë për shkronjë. Emrat e organizatave mbeten siç i shkruajnë burimet.',
  'about.access.title': 'Qasshmëria',
  'about.access.aim':
    'Synimi është WCAG 2.2, niveli AA. Çdo pamje ka emër, një fjali që thotë çfarë tregon dhe një tabelë me të njëjtët numra; çdo numër hap burimin e vet me mi, me prekje dhe me tastierë.',
  'about.access.tested':
    'Me çdo ndryshim programi kontrollon: axe në çdo faqe, panel, dialog dhe kornizë nga 320 deri në 1440 px, me ngjyra të çelëta, të errëta dhe të detyruara; përshtatjen në 320 px, tekstin dyfish më të madh, madhësinë e objektivave; përdorimin vetëm me tastierë dhe vetëm me pemën e qasshmërisë; Chromium, Firefox dhe WebKit.',
  'about.access.untested':
    'E pakontrolluar: me njerëz që përdorin teknologji ndihmëse; me lexues ekrani përveç pemës që ata lexojnë; në Safari, iOS, Android dhe Windows.',
  'about.access.limits':
    'Kufizime të njohura: titujt, përmbledhjet dhe shënimet e ngjarjeve janë në anglisht ose në gjuhën e burimit; faqet e shtypura dhe figurat nuk kanë strukturë për lexues ekrani, por tabelat dhe CSV thonë të njëjtën gjë.',
  'about.access.report': 'Nëse diçka ju pengon, tregoni çfarë deshët të bënit, ku dhe me çfarë.',
  'about.privacy.title': 'Privatësia',
  'about.privacy.text':
    'Kjo faqe nuk vendos kuki dhe nuk ka llogari. Nuk ngarkon asgjë nga palë të treta. Ajo që kërkoni dhe zgjidhni mbetet në shfletuesin tuaj dhe në adresën e faqes.',
  'about.privacy.own':
    'Të dhënat tuaja i lexon vetëm shfletuesi juaj. Të dhënat nga një adresë merren nga serveri i saj, dhe vetëm pasi të pajtoheni.',
  'about.privacy.links': 'Një lidhje te një burim del nga kjo faqe. Faqja e tij ka rregullat e veta.',
  'about.licence.title': 'Licenca',
  'about.licence.data': 'Të dhënat janë nën {link}. Citatet u përkasin botuesve të tyre.',
  'about.licence.code': 'Kodi është nën licencën MIT.',
  'about.notes.title': 'Emrat dhe kufijtë',
  'about.notes.kosovo':
    '* Kosova: Ky emërtim nuk paragjykon qëndrimet mbi statusin dhe është në përputhje me Rezolutën 1244/1999 të Këshillit të Sigurimit të OKB-së dhe me Opinionin e GJND-së për Deklaratën e Pavarësisë së Kosovës.',
  'about.notes.map':
    'Kufijtë dhe emrat e shfaqur dhe emërtimet e përdorura nuk nënkuptojnë miratim ose pranim nga autorët apo financuesit.',
  'about.credits.title': 'Kontribute',
  'about.credits.map': 'Harta: Natural Earth, domen publik. Programi i hartës: Leaflet, BSD 2-Clause.',
  'about.credits.towns': 'Vendet e skedarëve që hapin lexuesit: GeoNames, CC BY 4.0.',
  'about.credits.fonts':
    'Shkronjat: Susret Sans dhe Susret Serif, nënsete të Source Sans 3 dhe Source Serif 4 nga Adobe, SIL Open Font License 1.1 ({link}).',
  'about.credits.fonts.link': 'teksti i licencës',
  'about.credits.software': 'Programet: D3 (ISC), Svelte (MIT), Papa Parse (MIT), fflate (MIT).',
} as const;
