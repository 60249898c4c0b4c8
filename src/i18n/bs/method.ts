import { GENDER_AND_MIGRATION } from '../subject';

export const method = {
  'method.title': 'Metoda',
  'method.lead':
    'Izvještaji često kažu „preko 50 osoba“ ili navedu grupu bez broja. Ova stranica takve navode drži odvojeno. Ne pretvara ih u brojeve koje nijedan izvor ne daje.',
  'method.contents': 'Na ovoj stranici',
  'method.marks.title': 'Devet načina na koje je broj poznat',
  'method.marks.intro':
    'Puno znači izbrojano. Šrafirano znači da je tu, ali bez podjele. Okvir znači pomenuto bez broja. Ovi znakovi su isti u svakom grafikonu, na listi i u logotipu.',
  'method.mark.exact': 'Tačno',
  'method.mark.exact.text': '32. Izvor daje broj, ili sve grupe s njihovim brojevima.',
  'method.mark.open': 'Više od, najmanje',
  'method.mark.open.text':
    'Više od 50. Traka je puna do broja, zatim otkinuta. Otvoreni kraj ima stalnu dužinu: niko ne zna koliko je dug.',
  'method.mark.about': 'Oko',
  'method.mark.about.text': 'Oko 60. Isprekidan kraj. I zbirovi s takvim brojem kažu „oko“.',
  'method.mark.range': 'Raspon',
  'method.mark.range.text': 'Od 48 do 60. Puno do manjeg broja, šrafirano do većeg.',
  'method.mark.rest': 'Ostatak',
  'method.mark.rest.text': '19 od 32, rod nije naveden. Dio koji nijedan izvor ne dijeli je šrafiran.',
  'method.mark.named': 'Pomenuto bez broja',
  'method.mark.named.text': 'Jedan okvir za svaki događaj koji pominje grupu. Nema dužinu.',
  'method.mark.missing': 'Nije navedeno',
  'method.mark.missing.text': 'Crtica i riječi. Nikad prazno mjesto, nikad 0.',
  'method.mark.zero': 'Prava nula',
  'method.mark.zero.text': 'Samo gdje izvor kaže da niko nije došao.',
  'method.mark.hidden': 'Skriveno',
  'method.mark.hidden.text': 'Manje od 5. Mali broj koji bi mogao ukazati na osobu.',
  'method.sums.title': 'Kako se brojevi sabiraju',
  'method.sums.bounds':
    'Donje granice se sabiraju. „Više od 50“ i „32“ daju „više od 82“. Jedan otvoren broj ili broj koji nedostaje čini cijeli zbir otvorenim. Zbir ima gornju granicu samo ako je ima svaki broj u njemu.',
  'method.sums.sarajevo':
    'Primjer: izvor za konferenciju u Sarajevu kaže „preko 50“. To ulazi u svaki zbir kao 50, a zbir je „{count}“. Ne dodaje se nijedna osoba koju nijedan izvor nije izbrojao.',
  'method.sums.belgrade':
    'Drugi primjer: broj učesnika i učesnica obuke u Beogradu je {total}. Izvor broji grupu po grupu i nikoga ne izostavlja: {groups}.',
  'method.example': 'Pogledajte dokaze.',
  'method.sums.overlap':
    'Grupe jednog događaja se sabiraju samo gdje izvor nikoga ne izostavlja i nikoga ne broji dvaput. Drugdje se grupe mogu preklapati i sigurna je samo najveća.',
  'method.sums.about':
    'Brojevi uz „oko“ ne ulaze u strogi zbir. Drugi broj stoji pored njega: s približnim brojevima. Nikad se ne uzima srednja vrijednost.',
  'method.sums.mentioned':
    'Grupa pomenuta bez broja ne dodaje ništa zbiru. Broji se odvojeno, kao jedan događaj koji pominje grupu.',
  'method.sums.all': 'U cijelom skupu broj osoba navodi {counted} od ukupno {n} događaja. Učešća zajedno: {sum}.',
  'method.participations.title': 'Učešća, ne osobe',
  'method.participations.text':
    'Kroz više događaja brojimo učešća. Ko je bio na dva događaja, broji se dvaput, jer nijedan izvor ne kaže ko je došao ponovo. Domaćini i treneri se broje gdje ih broji izvor. Organizacije i općine se nikad ne sabiraju s osobama.',
  'method.composition.title': 'Ko je učestvovao',
  'method.composition.bar':
    'Traka na vrhu grafikona počiva na događajima koji navode ukupan broj. Njen obojeni dio je poznat po grupama, šrafirani ostatak nije. Grupe izbrojane na događaju bez ukupnog broja stoje u svojim redovima s napomenom.',
  'method.composition.groups':
    'Izvori koriste mnogo naziva za grupe. Svrstani su u grupe (njih {groups}), a grupe u porodice za grafikone (njih {families}). Panel događaja pokazuje riječi izvora. „Nije brojano“ ne znači nula.',
  'method.composition.share':
    'Postotak se ispisuje samo gdje je cjelina tačan broj. Izostanak podataka nikad nije 0 posto.',
  'method.gender.title': 'Rod',
  'method.gender.text':
    'Rod nikad ne zaključujemo iz gramatike ili imena osoba. Broji se samo gdje ga izvor navodi: „10 žena“ ili imenica koja znači samo žene. Gdje ga ne navodi, rod nije naveden.',
  'method.dates.title': 'Datumi',
  'method.dates.text':
    'Datum je nacrtan onoliko tačno koliko je poznat. Događaj kojem je poznata samo godina je isprekidana kapsula preko cijele godine, a ne tačka na 1. januaru. Datum s upitnikom je djelimično pretpostavljen.',
  'method.dates.period':
    'Događaji bez poznate godine: {n}. Ne mogu se svrstati ni u jedan period; stranica to kaže kad izaberete period.',
  'method.places.title': 'Mjesta',
  'method.places.text':
    'Krug označava grad, nikad zgradu. Njegova površina pokazuje broj događaja, ne osoba. Isprekidan prsten označava zemlju za koju grad nije naveden. Događaji na internetu ili bez mjesta navedeni su ispod karte.',
  'method.network.title': 'Mreža, bez novca',
  'method.network.text':
    'Linije spajaju finansijere, projekte, organizacije i događaje. Svaka linija je uloga koju navodi izvor. Linije nemaju širinu za novac: malo izvora navodi iznos, i to u različitim valutama. Iznosi se ne dijele među partnerima i ne sabiraju duž lanca.',
  'method.titles.title': 'Naslovi koji nešto kažu',
  'method.titles.text':
    'Naslov prikaza je rečenica o izboru, sastavljena od brojeva tog prikaza. Stoji samo ako je sigurna, kakvi god bili otvoreni brojevi. Gdje takve nema, naslov samo imenuje prikaz. Zemlje se nikad ne porede.',
  'method.titles.few':
    'Za manje od pet događaja naslov kaže samo ono što važi za svaki od njih: bez dijela, bez prvog mjesta, bez polovine. „Na pročitanim stranicama“ znači da druge stranice možda kažu više.',
  'method.evidence.title': 'Šta stoji iza broja',
  'method.evidence.text': 'Otvorite događaj da vidite dokaze. Postoje tri nivoa:',
  'method.evidence.quote': 'citat, na jeziku izvora, s vezom;',
  'method.evidence.page': 'stranica bez citata: „pomenuto na ovoj stranici“;',
  'method.evidence.derived': 'povezali ili izračunali smo mi, s razlogom: 7 + 25 = 32 je naš zbir.',
  'method.evidence.conflict': 'Gdje se izvori razlikuju, prikazana je svaka verzija. Citati nisu prevedeni.',
  'method.evidence.records':
    'Panel organizacije kaže ko s kim sarađuje. Nijedan izvor to ne kaže u jednoj rečenici: povezujemo one koji imaju ulogu na istim događajima ili njihovim projektima i navodimo te događaje.',
  'method.filters.title': 'Šta znači filter',
  'method.filters.scope': GENDER_AND_MIGRATION
    ? 'Rod i migracije: događaj ima rodnu temu (takvih je {core}). Ostali ({context}) su srodni događaji o migracijama ili trgovini ljudima.'
    : 'Obuhvat: osnovnih događaja ima {core}, srodnih {context}.',
  'method.filters.place': 'Mjesto: bilo koje mjesto događaja nalazi se u toj zemlji ili gradu.',
  'method.filters.period': 'Period: vrijeme u kojem je događaj mogao biti preklapa se s njim, uključujući oba kraja.',
  'method.filters.funder': 'Finansijer: finansira sam događaj ili jedan od njegovih projekata.',
  'method.filters.org': 'Organizacija: ima bilo koju ulogu u samom događaju.',
  'method.filters.counted': 'Kako je brojano: vrsta broja osoba, ili nijedna.',
  'method.filters.text':
    'Tekst: svaka riječ stoji u naslovu, sažetku, mjestima, organizacijama, projektima ili citatima. Veličina slova, kvačice i pismo nisu važni.',
  'method.filters.logic': 'Vrijednosti jednog filtera su alternative. Različiti filteri moraju važiti zajedno.',
  'method.limits.title': 'Ograničenja',
  'method.limits.text':
    'Ovo nije registar i nije potpuno. Pokazuje šta je nađeno, ne šta se desilo. Prazna ćelija znači „nije navedeno u pročitanom“.',
  'method.limits.coverage':
    'Pokrivenost je neujednačena. Događaji s mjestom u svakoj zemlji ili teritoriji: {countries}. Mali brojevi govore više o pretrazi nego o tamošnjem radu. Ne rangirajte zemlje po njima.',
  'method.limits.country': '{country} {n}',
  'method.limits.small':
    'Mali brojevi: ovaj paket ispisuje brojeve koje ispisuju sami izvori. Osjetljive grupe ne dijeli dalje.',
  'method.limits.suppressed':
    'Mali brojevi: brojevi osjetljivih grupa manji od {n} ne objavljuju se. Pribrojani su drugima iz iste grupe ili je grupa navedena bez broja. Izostavljeno je i ono što bi oduzimanje otkrilo.',
} as const;
