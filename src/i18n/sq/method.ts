import { GENDER_AND_MIGRATION } from '../subject';

export const method = {
  'method.title': 'Metoda',
  'method.lead':
    'Raportet shpesh thonë „më shumë se 50 veta“ ose përmendin një grup pa numër. Kjo faqe i mban veç thënie të tilla. Ajo nuk i kthen në numra që nuk i jep asnjë burim.',
  'method.contents': 'Në këtë faqe',

  'method.marks.title': 'Nëntë mënyra si mund të dihet një numër',
  'method.marks.intro':
    'I mbushur do të thotë numëruar. Me viza do të thotë se ka, por pa ndarje. Kontur do të thotë përmendur pa numër. Këto shenja janë të njëjta në çdo grafik, në listë dhe në logo.',
  'method.mark.exact': 'Saktësisht',
  'method.mark.exact.text': '32. Burimi jep numrin, ose të gjitha grupet me numrat e tyre.',
  'method.mark.open': 'Më shumë se, të paktën',
  'method.mark.open.text':
    'Më shumë se 50. Shiriti është i mbushur deri te numri, pastaj i grisur. Skaji i hapur ka gjatësi të pandryshueshme: askush nuk e di sa i gjatë është.',
  'method.mark.about': 'Rreth',
  'method.mark.about.text': 'Rreth 60. Skaj me vija të ndërprera. Edhe shumat me një numër të tillë thonë „rreth“.',
  'method.mark.range': 'Interval',
  'method.mark.range.text': '48 deri në 60. I mbushur deri te numri më i vogël, me viza deri te më i madhi.',
  'method.mark.rest': 'Mbetja',
  'method.mark.rest.text': '19 nga 32, gjinia nuk është dhënë. Pjesa që nuk e ndan asnjë burim është me viza.',
  'method.mark.named': 'Përmendur pa numër',
  'method.mark.named.text': 'Një kontur për çdo ngjarje që e përmend grupin. Nuk ka gjatësi.',
  'method.mark.missing': 'Nuk është dhënë',
  'method.mark.missing.text': 'Një vizë dhe fjalët. Kurrë vend bosh, kurrë 0.',
  'method.mark.zero': 'Zero e vërtetë',
  'method.mark.zero.text': 'Vetëm kur një burim thotë se nuk erdhi askush.',
  'method.mark.hidden': 'Fshehur',
  'method.mark.hidden.text': 'Më pak se 5. Një numër i vogël që mund të çonte te një person.',

  'method.sums.title': 'Si mblidhen numrat',
  'method.sums.bounds':
    'Kufijtë e poshtëm mblidhen. „Më shumë se 50“ dhe „32“ bëjnë „më shumë se 82“. Një numër i hapur ose që mungon e bën të hapur gjithë shumën. Një shumë ka kufi të sipërm vetëm nëse e ka çdo numër në të.',
  'method.sums.sarajevo':
    'Një shembull: burimi i konferencës në Sarajevë thotë „preko 50“, domethënë „mbi 50“. Kjo hyn në çdo shumë si 50 dhe e bën shumën „{count}“. Nuk shtohet asnjë person që nuk e ka numëruar asnjë burim.',
  'method.sums.belgrade':
    'Një shembull tjetër: në trajnimin në Beograd morën pjesë {total} veta. Burimi i numëron grupet një nga një dhe nuk lë askënd jashtë: {groups}.',
  'method.example': 'Shihni dëshmitë.',
  'method.sums.overlap':
    'Grupet e një ngjarjeje mblidhen vetëm kur burimi nuk lë askënd jashtë dhe nuk numëron askënd dy herë. Përndryshe grupet mund të mbivendosen dhe i sigurt është vetëm më i madhi.',
  'method.sums.about':
    'Numrat me „rreth“ mbeten jashtë shumës strikte. Pranë saj qëndron një numër i dytë: me numrat e përafërt. Nuk ka kurrë vlerë të mesme.',
  'method.sums.mentioned':
    'Një grup i përmendur pa numër nuk i shton asgjë shumës. Ai numërohet veç, si një ngjarje që e përmend grupin.',
  'method.sums.all': {
    one: 'Në të gjithë setin, numër njerëzish jepet për {counted} nga {n} ngjarje. Së bashku: {sum} pjesëmarrje.',
    other: 'Në të gjithë setin, numër njerëzish jepet për {counted} nga {n} ngjarjet. Së bashku: {sum} pjesëmarrje.',
  },

  'method.participations.title': 'Pjesëmarrje, jo njerëz',
  'method.participations.text':
    'Kur ka disa ngjarje, numërojmë pjesëmarrjet. Kush ishte në dy ngjarje numërohet dy herë, sepse asnjë burim nuk thotë kush erdhi përsëri. Nikoqirët dhe trajnerët numërohen kur i numëron burimi. Organizatat dhe bashkitë a komunat nuk mblidhen kurrë me njerëzit.',

  'method.composition.title': 'Kush mori pjesë',
  'method.composition.bar':
    'Shiriti në krye të pamjes „Kush mori pjesë“ mbështetet mbi ngjarjet që japin një total. Pjesa e tij me ngjyrë dihet sipas grupeve, pjesa tjetër me viza nuk dihet. Grupet e numëruara në një ngjarje pa total qëndrojnë në rreshtat e tyre me një shënim.',
  'method.composition.groups':
    'Burimet përdorin shumë emra për grupet. Ata u vendosën në {groups} grupe, dhe këto në {families} familje për grafikët. Paneli i një ngjarjeje tregon fjalët e burimit. „Nuk numërohet“ nuk do të thotë zero.',
  'method.composition.share':
    'Përqindja jepet vetëm kur e tëra është një numër i saktë. Mungesa e të dhënave nuk është kurrë 0 për qind.',

  'method.gender.title': 'Gjinia',
  'method.gender.text':
    'Gjininë nuk e nxjerrim kurrë nga gramatika ose nga emrat e njerëzve. Ajo vlen vetëm kur e thotë burimi: „10 gra“, ose një emër që do të thotë vetëm gra. Kur nuk e thotë, gjinia nuk është dhënë.',

  'method.dates.title': 'Datat',
  'method.dates.text':
    'Data vizatohet aq saktë sa dihet. Një ngjarje për të cilën dihet vetëm viti është një kapsulë me vija të ndërprera mbi gjithë vitin, jo një pikë më 1 janar. Një datë me pikëpyetje është pjesërisht e nënkuptuar.',
  'method.dates.period': {
    one: '{n} ngjarje nuk ka vit të njohur. Për asnjë periudhë nuk dihet nëse bie në të; faqja e thotë këtë kur zgjidhni një periudhë.',
    other:
      '{n} ngjarje nuk kanë vit të njohur. Për asnjë periudhë nuk dihet nëse bien në të; faqja e thotë këtë kur zgjidhni një periudhë.',
  },

  'method.places.title': 'Vendndodhjet',
  'method.places.text':
    'Një rreth është një qytet, kurrë një ndërtesë. Sipërfaqja e tij tregon numrin e ngjarjeve, jo të njerëzve. Unaza me vija të ndërprera është një shtet ose territor për të cilin qyteti nuk është dhënë. Ngjarjet në internet ose pa vendndodhje renditen nën hartë.',

  'method.network.title': 'Rrjeti, pa para',
  'method.network.text':
    'Vijat bashkojnë financues, projekte, organizata dhe ngjarje. Çdo vijë është një rol që e jep një burim. Vijat nuk kanë gjerësi për para: pak burime japin një shumë, dhe në monedha të ndryshme. Shumat nuk ndahen ndërmjet partnerëve dhe nuk mblidhen përgjatë zinxhirit.',

  'method.titles.title': 'Tituj që thonë diçka',
  'method.titles.text':
    'Titulli i një pamjeje është një fjali për përzgjedhjen, e ndërtuar nga numrat e pamjes. Ai jepet vetëm kur është i sigurt, cilëtdo qofshin numrat e hapur. Kur asgjë nuk është e sigurt, titulli vetëm e emërton pamjen. Vendet nuk krahasohen kurrë.',
  'method.titles.few':
    'Për më pak se pesë ngjarje titulli thotë vetëm atë që vlen për secilën: as pjesë, as vend të parë, as gjysmë. „Në faqet e lexuara“ do të thotë se faqe të tjera mund të thonë më shumë.',

  'method.evidence.title': 'Çfarë qëndron pas një numri',
  'method.evidence.text': 'Hapni një ngjarje për të parë dëshmitë e saj. Ato kanë tri nivele:',
  'method.evidence.quote': 'një citat, në gjuhën e burimit të tij, me lidhje;',
  'method.evidence.page': 'një faqe pa citat: „përmendur në këtë faqe“;',
  'method.evidence.derived': 'lidhur ose llogaritur nga ne, me arsyen: 7 + 25 = 32 është shuma jonë.',
  'method.evidence.conflict': 'Kur burimet nuk përputhen, shfaqet çdo variant. Citatet nuk përkthehen.',
  'method.evidence.records':
    'Paneli i një organizate thotë kush punon me kë. Asnjë burim nuk e thotë këtë me një fjali: ne lidhim ata që kanë rol në të njëjtat ngjarje ose në projektet e tyre dhe i rendisim këto ngjarje.',

  'method.filters.title': 'Çfarë do të thotë një filtër',
  'method.filters.scope': GENDER_AND_MIGRATION
    ? 'Gjinia dhe migrimi: ngjarja ka një temë gjinore ({core} ngjarje). Të tjerat ({context}) janë ngjarje të ndërlidhura për migrimin ose trafikimin.'
    : 'Fusha: {core} ngjarje bazë, {context} të ndërlidhura.',
  'method.filters.place': 'Vendndodhja: cilado vendndodhje e ngjarjes është në atë vend ose qytet.',
  'method.filters.period':
    'Periudha: koha kur ngjarja mund të jetë mbajtur mbivendoset me të, me të dy skajet të përfshira.',
  'method.filters.funder': 'Financuesi: financon vetë ngjarjen ose një nga projektet e saj.',
  'method.filters.org': 'Organizata: ka çfarëdo roli në vetë ngjarjen.',
  'method.filters.counted': 'Mënyra e numërimit: lloji i numrit të njerëzve, ose asnjë.',
  'method.filters.text':
    'Teksti: çdo fjalë gjendet në titull, përmbledhje, vendndodhje, organizata, projekte ose citate. Shkronjat e mëdha, theksat dhe alfabeti nuk kanë rëndësi.',
  'method.filters.logic':
    'Vlerat e një filtri janë alternativa. Filtrat e ndryshëm duhet të plotësohen të gjithë së bashku.',

  'method.limits.title': 'Kufizimet',
  'method.limits.text':
    'Ky nuk është regjistër dhe nuk është i plotë. Tregon çfarë u gjet, jo çfarë ndodhi. Një qelizë bosh do të thotë „nuk është dhënë në atë që u lexua“.',
  'method.limits.coverage':
    'Mbulimi është i pabarabartë. Ngjarjet me vendndodhje në çdo shtet ose territor: {countries}. Numrat e vegjël thonë më shumë për kërkimin sesa për punën e bërë atje. Mos i renditni vendet sipas tyre.',
  'method.limits.country': '{country} {n}',
  'method.limits.small':
    'Numrat e vegjël: kjo paketë jep numrat që i japin vetë burimet. Grupet e ndjeshme nuk i ndan më tej.',
  'method.limits.suppressed':
    'Numrat e vegjël: numrat nën {n} të grupeve të ndjeshme nuk botohen. U shtohen të tjerëve të të njëjtit grup, ose grupi përmendet pa numër. Lihet jashtë edhe ajo që do ta zbulonte një zbritje.',
} as const;
