import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOrder } from '../../../../../src/io/own/values/date-order';
import { readDateText } from '../../../../../src/io/own/values/read-date-text';
import { parseEdtf } from '../../../../../src/model/edtf';

/** The value and the codes of its doubts, or the code of the refusal and what was expected. */
function read(text: string, ...rest: [('day-first' | 'month-first')?, boolean?]) {
  const result = readDateText(text, ...rest);
  return result.ok ? [result.value, ...result.doubts.map(({ code }) => code)] : [result.code, result.expected];
}

test.each([
  ['2021', '2021'],
  ['2021-10', '2021-10'],
  ['2021-10-13', '2021-10-13'],
  ['2021-10-13/2021-10-15', '2021-10-13/2021-10-15'],
  ['2021-10-13 / 2021-10-15', '2021-10-13/2021-10-15'],
  ['2016?', '2016?'],
  ['2021-10~', '2021-10~'],
  ['XXXX-02-27/XXXX-02-28', 'XXXX-02-27/XXXX-02-28'],
  ['2021-10-13/..', '2021-10-13/..'],
  ['2021-23', '2021-23'],
  ['2021-10-XX', '2021-10-XX'],
])('EDTF stays as it is: %s', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test.each([
  ['13.10.2021.', '2021-10-13'],
  ['13.10.2021', '2021-10-13'],
  ['13. 10. 2021', '2021-10-13'],
  ['4.5.2021.', '2021-05-04'],
  ['13.10.2021. godine', '2021-10-13'],
  ['13/10/2021', '2021-10-13'],
  ['13-10-2021', '2021-10-13'],
  ['2021/10/13', '2021-10-13'],
  ['2021.10.13.', '2021-10-13'],
  ['2021-1-3', '2021-01-03'],
  ['05/05/2021', '2021-05-05'],
  ['10/2021', '2021-10'],
  ['10.2021.', '2021-10'],
  ['2021.', '2021'],
  ['2021. godina', '2021'],
  ['１３.１０.２０２１', '2021-10-13'],
  ['١٣.١٠.٢٠٢١', '2021-10-13'],
  ['29.02.2020.', '2020-02-29'],
])('numbers alone, the day first: %s', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test.each([
  ['13. oktobar 2021', '2021-10-13'],
  ['13. oktobra 2021.', '2021-10-13'],
  ['13. listopada 2021.', '2021-10-13'],
  ['13. октобра 2021. године', '2021-10-13'],
  ['13 октомври 2021', '2021-10-13'],
  ['13 tetor 2021', '2021-10-13'],
  ['më 13 tetor 2021', '2021-10-13'],
  ['13 October 2021', '2021-10-13'],
  ['October 13, 2021', '2021-10-13'],
  ['13th of October 2021', '2021-10-13'],
  ['13 Oct 2021', '2021-10-13'],
  ['srijeda, 13. oktobar 2021', '2021-10-13'],
  ['Wednesday, October 13, 2021', '2021-10-13'],
  ['13. X 2021.', '2021-10-13'],
  ['oktobar 2021', '2021-10'],
  ['u oktobru 2021.', '2021-10'],
  ['у октобру 2021.', '2021-10'],
  ['tetorit 2021', '2021-10'],
  ['во октомври 2021', '2021-10'],
  ['October 2021', '2021-10'],
  ['jesen 2021', '2021-23'],
  ['u proljeće 2021.', '2021-21'],
  ['pranverë 2021', '2021-21'],
  ['лето 2021', '2021-22'],
  ['autumn 2021', '2021-23'],
  ['oktobar 2021?', '2021-10?'],
  ['oko 2016', '2016~'],
])('with a name: %s', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test.each([
  ...['januar', 'januara', 'siječanj', 'siječnja', 'јануар', 'јануари', 'janar', 'january', 'Jan'].map((m) => [
    m,
    '01',
  ]),
  ...['februar', 'februara', 'veljača', 'veljače', 'фебруар', 'февруари', 'shkurt', 'february'].map((m) => [m, '02']),
  ...['mart', 'marta', 'ožujak', 'ožujka', 'март', 'mars', 'march'].map((m) => [m, '03']),
  ...['april', 'aprila', 'travanj', 'travnja', 'април', 'prill', 'prillit'].map((m) => [m, '04']),
  ...['maj', 'maja', 'svibanj', 'svibnja', 'мај', 'may'].map((m) => [m, '05']),
  ...['jun', 'juna', 'juni', 'lipanj', 'lipnja', 'јун', 'јуни', 'qershor', 'june'].map((m) => [m, '06']),
  ...['jul', 'jula', 'juli', 'srpanj', 'srpnja', 'јул', 'јули', 'korrik', 'july'].map((m) => [m, '07']),
  ...['avgust', 'avgusta', 'august', 'augusta', 'kolovoz', 'kolovoza', 'август', 'gusht'].map((m) => [m, '08']),
  ...['septembar', 'septembra', 'rujan', 'rujna', 'септембар', 'септември', 'shtator', 'september'].map((m) => [
    m,
    '09',
  ]),
  ...['oktobar', 'oktobra', 'listopad', 'listopada', 'октобар', 'октомври', 'tetor', 'tetorit'].map((m) => [m, '10']),
  ...['novembar', 'novembra', 'studeni', 'studenog', 'studenoga', 'новембар', 'ноември', 'nëntor'].map((m) => [
    m,
    '11',
  ]),
  ...['decembar', 'decembra', 'prosinac', 'prosinca', 'децембар', 'декември', 'dhjetor'].map((m) => [m, '12']),
])('%s is month %s', (name, month) => {
  expect(read(`3. ${name} 2021.`)).toEqual([`2021-${month}-03`]);
});

test.each([
  ['13-15. oktobra 2021.', '2021-10-13/2021-10-15'],
  ['13. – 15. oktobra 2021.', '2021-10-13/2021-10-15'],
  ['13.–15. oktobra 2021.', '2021-10-13/2021-10-15'],
  ['od 13. do 15. oktobra 2021.', '2021-10-13/2021-10-15'],
  ['30. septembar – 2. oktobar 2021', '2021-09-30/2021-10-02'],
  ['18 and 19 October 2023', '2023-10-18/2023-10-19'],
  ['18. i 19. oktobra 2023.', '2023-10-18/2023-10-19'],
  ['18 dhe 19 tetor 2023', '2023-10-18/2023-10-19'],
  ['18 и 19 октомври 2023', '2023-10-18/2023-10-19'],
  ['13, 14. i 15. oktobra 2021.', '2021-10-13/2021-10-15'],
  ['October 13-15, 2021', '2021-10-13/2021-10-15'],
  ['September 30 - October 2, 2021', '2021-09-30/2021-10-02'],
  ['13.-15.10.2021.', '2021-10-13/2021-10-15'],
  ['13-15.10.2021', '2021-10-13/2021-10-15'],
  ['28.9.-2.10.2021.', '2021-09-28/2021-10-02'],
  ['13.10.2021 - 15.10.2021', '2021-10-13/2021-10-15'],
  ['13.10.2021/15.10.2021', '2021-10-13/2021-10-15'],
  ['13/10/2021 - 15/10/2021', '2021-10-13/2021-10-15'],
  ['2021 - 2023', '2021/2023'],
  ['2021-2023', '2021/2023'],
  ['septembar - oktobar 2021', '2021-09/2021-10'],
  ['30. decembra 2021 - 2. januara 2022.', '2021-12-30/2022-01-02'],
  ['13.10.2021 - 13.10.2021', '2021-10-13'],
])('a span: %s', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test.each([
  ['2021-10-13T09:00:00Z', ['2021-10-13', 'time-zone']],
  ['2021-10-13T23:30:00+02:00', ['2021-10-13', 'time-zone']],
  ['2021-10-13 09:00:00', ['2021-10-13']],
  ['13.10.2021. 09:00', ['2021-10-13']],
  ['13.10.2021. u 9:00 h', ['2021-10-13']],
  ['13.10.2021. 9:00-17:00', ['2021-10-13']],
  ['44482', ['2021-10-13', 'serial-date']],
  ['13.10.21.', ['2021-10-13', 'year-of-two-digits']],
  ['13.10.98.', ['1998-10-13', 'year-of-two-digits']],
  ['13. oktobra', ['XXXX-10-13', 'year-missing']],
  ['30. decembra – 2. januara 2022.', ['2021-12-30/2022-01-02', 'year-before']],
  ['zima 2021', ['2021-24', 'winter-of-two-years']],
  ['18 and 25 October 2023', ['2023-10-18/2023-10-25', 'days-apart']],
  ['04/05/2021', ['2021-05-04', 'day-or-month']],
  ['10/13/2021', ['2021-10-13', 'month-first']],
])('read with a doubt: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['31.09.2021.', ['day-not-in-month', '2021-09-30']],
  ['31. septembra 2021.', ['day-not-in-month', '2021-09-30']],
  ['29.02.2021', ['day-not-in-month', '2021-02-28']],
  ['2021-09-31', ['day-not-in-month', '2021-09-30']],
  ['13.13.2021', ['not-a-date', null]],
  ['0.10.2021', ['not-a-date', null]],
  ['1899', ['year-outside', '1900–2100']],
  ['2101', ['year-outside', '1900–2100']],
  ['13.10.3021.', ['year-outside', '1900–2100']],
  ['0001/9999', ['year-outside', '1900–2100']],
  ['Y12345', ['year-outside', '1900–2100']],
  ['Y170000002', ['not-a-date', null]],
  ['15-13. oktobra 2021.', ['end-before-start', '2021-10-15']],
  ['2021-10-15/2021-10-13', ['end-before-start', '2021-10-15']],
  ['2023 - 2021', ['end-before-start', '2023']],
  ['uskoro', ['not-a-date', null]],
  ['sala 5', ['not-a-date', null]],
  ['=1+1', ['not-a-date', null]],
  ['oktobar', ['not-a-date', null]],
  ['13', ['not-a-date', null]],
  ['__proto__', ['not-a-date', null]],
])('refused: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('the order of the column decides what numbers cannot', () => {
  expect(read('04/05/2021', 'month-first', true)).toEqual(['2021-04-05']);
  expect(read('04/05/2021', 'day-first', true)).toEqual(['2021-05-04']);
  expect(read('04.05.2021', 'month-first', true)).toEqual(['2021-05-04']);
  expect(read('13/05/2021', 'month-first', true)).toEqual(['2021-05-13', 'day-first']);
});

test.each([
  [['13/10/2021', '04/05/2021'], 'day-first', true, '13/10/2021', null, 1],
  [['04/05/2021', '10/13/2021'], 'month-first', true, null, '10/13/2021', 1],
  [['04/05/2021', '06/07/2021'], 'day-first', false, null, null, 2],
  [['13/10/2021', '10/13/2021'], 'day-first', false, '13/10/2021', '10/13/2021', 0],
  [['13.10.2021', 'x', ''], 'day-first', false, null, null, 0],
  [['2021-10-13', '04/05/2021'], 'day-first', false, null, null, 1],
  [['2021-10-13/2021-10-15', '2021/10/13', '10/13/2021'], 'month-first', true, null, '10/13/2021', 0],
  [['2021-05-04', '04/05/2021-13/05/2021'], 'day-first', true, '04/05/2021-13/05/2021', null, 1],
])('dateOrder of %j', (values, order, certain, dayFirst, monthFirst, ambiguous) => {
  expect(dateOrder(values)).toEqual({ order, certain, evidence: { dayFirst, monthFirst, ambiguous } });
});

test('any text gives a date of the calendar or a refusal', () => {
  const words = fc.constantFrom('13.', '31', '2021', 'oktobra', ' ', '-', '/', 'i', '..', 'X', '?', 'Y', ':', 'T', '٣');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        const result = readDateText(text);
        return !result.ok || parseEdtf(result.value) !== null;
      },
    ),
  );
});

test('a cell of a megabyte is refused at once', () => {
  for (const part of ['sto ', '13.', 'a', '(', '- ', '5 5 ']) {
    expect(readDateText(part.repeat(1_000_000 / part.length))).toMatchObject({ ok: false, code: 'not-a-date' });
  }
});
