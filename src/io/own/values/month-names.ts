import { fold } from '../../../lib/fold';

/**
 * Months by the beginnings and endings of their folded names, cases included: English; Bosnian, Montenegrin and Serbian (januar), Croatian
 * (siječanj), Macedonian (јануари), Albanian (janar, janarit); and their usual short forms.
 */
const ENDINGS = '(a|u|om|i|it|in|t)?';
const MONTHS: readonly RegExp[] = [
  `jan|janu?ar(y)?${ENDINGS}|sij|sijecanj|sijecnj(a|u|em)`,
  `feb|fev|februar(y)?${ENDINGS}|fevruari|velj|veljac(a|e|i|u|om)|shk|shkurt${ENDINGS}`,
  `mar|march|mart${ENDINGS}|mars${ENDINGS}|ozu|ozujak|ozujk(a|u|om)`,
  `apr|april${ENDINGS}|pri|prill${ENDINGS}|tra|trav|travanj|travnj(a|u|em)`,
  `may|maj${ENDINGS}|svi|svib|svibanj|svibnj(a|u|em)`,
  `jun|june|jun${ENDINGS}|qer|qershor${ENDINGS}|lip|lipanj|lipnj(a|u|em)`,
  `jul|july|jul${ENDINGS}|kor|korrik(u|ut|un)?|srp|srpanj|srpnj(a|u|em)`,
  `aug|avg|august${ENDINGS}|avgust${ENDINGS}|gus|gusht${ENDINGS}|kol|kolovoz(a|u|om)?`,
  `sep|sept|september|septembar|septembr(a|u|om)|septemvri|sht|shtator${ENDINGS}|ruj|rujan|rujn(a|u|om)`,
  `oct|okt|october|oktobar|oktobr(a|u|om)|oktomvri|tet|tetor${ENDINGS}|lis|listopad(a|u|om)?`,
  `nov|november|novembar|novembr(a|u|om)|noem|noemvri|nen|nentor${ENDINGS}|stu|studeni|studen(og|oga|om|ome|omu)`,
  `dec|december|decembar|decembr(a|u|om)|dek|dekemvri|dhj|dhjetor${ENDINGS}|pro|prosinac|prosinc(a|u|em)`,
].map((forms) => new RegExp(`^(${forms})$`));

/** Months as Roman numerals, which the region writes in dates: `13. X 2021`. */
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Seasons by their folded names, as the two digits that EDTF has for them. */
const SEASONS: ReadonlyMap<string, RegExp> = new Map([
  ['21', /^(spring|prolje?c(e|a|u)|prolet|pranver(e|a|es)?)$/],
  ['22', /^(summer|lje?t(o|a|u)|let(o|a|u)|ver(e|a|es))$/],
  ['23', /^(autumn|fall|jesen(i)?|esen|vjesht(e|a|es)?)$/],
  ['24', /^(winter|zim(a|e|i|u)|dim(er|ri|rit))$/],
]);

/** The month (1 to 12) that a word names; null for any other word. */
export function monthNamed(word: string): number | null {
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return roman + 1;
  const key = fold(word);
  const at = MONTHS.findIndex((forms) => forms.test(key));
  return at < 0 ? null : at + 1;
}

/** The EDTF season (`21` spring to `24` winter) that a word names; null for any other word. */
export function seasonNamed(word: string): string | null {
  const key = fold(word);
  for (const [season, forms] of SEASONS) if (forms.test(key)) return season;
  return null;
}
