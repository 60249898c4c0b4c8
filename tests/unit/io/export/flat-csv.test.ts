import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import { eventsCsv, excelCsv, excelDelimiter } from '../../../../src/io/export/flat-csv';
import { makeCount } from '../../../../src/model/count';
import { detailTables, event, tables } from '../../engine/fixture';
import { bosnian, head, TWO } from './given';

const COLUMNS =
  'event_id,title,title_orig,title_orig_lang,summary,date,start_date,end_date,format,attendance,scope,topics,' +
  'venue_ids,places,countries,project_ids,projects,organisation_ids,organisations,organisation_roles,funder_ids,funders,' +
  'series_id,series_number,language,participants_low,participants_high,participants_kind,participants_text,' +
  'participants_unit,participants_complete,link';

describe('eventsCsv', () => {
  test('is RFC 4180 in UTF-8 without a byte order mark, one row an event', () => {
    expect(eventsCsv(TWO, head())).toBe(
      `${COLUMNS}\r\n` +
        'more,"A ""title"", with signs; and more",,,,2021-10-13/2021-10-15,2021-10-13,2021-10-15,,,core,health;work,' +
        'hall;rs,Hall;Serbia,BA;RS,p,Project P,atina;hall-owner,"Atina, Belgrade;Hall <owner> & sons",organiser;host,donor,Donor,' +
        ',,bs;en,50,,more-than,more than 50,persons,,https://example.org/?event=more\r\n' +
        'exact,=1+1,,,"two\nlines",2016?,,,,,core,,centre,Centre,BA,p,Project P,,,,donor,Donor,,,,32,32,exact,32,persons,yes,' +
        'https://example.org/?event=exact\r\n',
    );
  });

  test.each([
    [makeCount('more-than', 50), '50', '', 'more-than', 'more than 50'],
    [makeCount('at-least', 1200), '1200', '', 'at-least', 'at least 1,200'],
    [makeCount('about', 40), '40', '', 'about', 'about 40'],
    [makeCount('at-most', 20), '0', '20', 'at-most', 'at most 20'],
    [makeCount('range', 48, 60), '48', '60', 'range', '48 to 60'],
    [makeCount('exact', 0), '0', '0', 'exact', '0'],
    [makeCount('not-stated'), '', '', 'not-stated', 'not stated'],
  ])('a count is low, high, kind and words, and never a sign in a number: %j', (count, low, high, kind, text) => {
    const csv = eventsCsv({ ...tables({ events: [event('e', { count })] }), ...detailTables() }, head());
    const [row] = Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ',' }).data;
    expect(row).toMatchObject({
      participants_low: low,
      participants_high: high,
      participants_kind: kind,
      participants_text: text,
    });
  });

  test('lists stay in step where a name or country is not known', () => {
    const csv = eventsCsv({ ...TWO, venues: TWO.venues.filter(({ id }) => id !== 'hall') }, head());
    expect(Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ',' }).data[0]).toMatchObject({
      venue_ids: 'hall;rs',
      places: ';Serbia',
      countries: ';RS',
    });
  });
});

describe('excelCsv', () => {
  test('begins with a byte order mark, parts by the language and escapes formulas, numbers left alone', () => {
    const inEnglish = excelCsv(TWO, head());
    expect(inEnglish.startsWith(`\uFEFF${COLUMNS}\r\n`)).toBe(true);
    expect(inEnglish).toContain(`exact,"'=1+1",`);
    expect(inEnglish).toContain(',32,32,exact,');
    const inBosnian = excelCsv(TWO, head({ locale: bosnian() }));
    expect(inBosnian.startsWith(`\uFEFF${COLUMNS.replaceAll(',', ';')}\r\n`)).toBe(true);
    // The list of languages holds a semicolon and is therefore quoted.
    expect(inBosnian).toContain(';"bs;en";50;;more-than;');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+387 33', "'+387 33"],
    ['-5', "'-5"],
    ['@x', "'@x"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['=1+1\nx', "'=1+1\nx"],
    ['\t=1', "'\t=1"],
    ['\r1', "'\r1"],
    ['\n1', "'\n1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['1-5', '1-5'],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (title, written) => {
    const csv = excelCsv({ ...tables({ events: [event('e', { title })] }), ...detailTables() }, head());
    expect(Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data[1]?.[1]).toBe(written);
  });

  test('the separator follows the decimal sign', () => {
    expect([excelDelimiter(english()), excelDelimiter(bosnian())]).toEqual([',', ';']);
  });
});
