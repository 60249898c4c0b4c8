import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIds, formatAddress, parseAddress } from '../../../src/io/url';
import { COUNTED, noFilters, type Filters, type Scope } from '../../../src/model/filters';
import {
  DEFAULT_VIEW,
  GROUPINGS,
  PAGES,
  SORTS,
  THEMES,
  VIEWS,
  type Bounds,
  type PageState,
  type ViewState,
} from '../../../src/model/view-state';

/** Signs with a meaning in addresses, beyond ASCII, and broken halves. */
const ODD_SIGN = fc.constantFrom(...'a2C%,;&=+#?/:"<> ćЂ', '\0', '\n', '\u2028', '😀', '\ud800', '\udfff');

const parse = (search: string) => parseAddress(search, 'core');
const state = (filters: Partial<Filters> = {}, view: Partial<ViewState> = {}): PageState => ({
  filters: { ...noFilters('core'), ...filters },
  view: { ...DEFAULT_VIEW, ...view },
});

describe('an address and its state', () => {
  const table: [string, PageState][] = [
    ['', state()],
    ['?scope=all', state({ scope: 'all' })],
    ['?country=BA,none', state({ country: ['BA', 'none'] })],
    ['?from=2021&to=2021-10-13', state({ from: '2021', to: '2021-10-13' })],
    [
      '?topic=asylum&counted=more-than,none&q=%C4%90akovo%20%26%20co',
      state({ topic: ['asylum'], counted: ['more-than', 'none'], q: 'Đakovo & co' }),
    ],
    [
      '?event=2021-sarajevo&focus=organisation:marri&by=year&table=map,events&sort=title&page=method',
      state(
        {},
        {
          event: '2021-sarajevo',
          focus: 'organisation:marri',
          by: 'year',
          table: ['map', 'events'],
          sort: 'title',
          page: 'method',
        },
      ),
    ],
    [
      '?bbox=13.2,39.6,24.2,47.2&lang=sr-Cyrl&theme=dark&v=1.1.0',
      state({}, { bbox: [13.2, 39.6, 24.2, 47.2], lang: 'sr-Cyrl', theme: 'dark', v: '1.1.0' }),
    ],
    [
      '?country=BA&page=import&data=https://example.org/a.csv%3Fx%3D1%26y%3D2',
      state({ country: ['BA'] }, { page: 'import', data: 'https://example.org/a.csv?x=1&y=2' }),
    ],
    ['?org=a%252Cb,100%2525', state({ org: ['a,b', '100%'] })],
  ];
  test.each(table)('%s is read', (search, expected) => {
    expect(parse(search)).toEqual({ state: expected, problems: [] });
  });
  test.each(table)('%s is written', (search, expected) => {
    expect(formatAddress(expected, 'core')).toBe(search);
  });
});

describe('parseAddress', () => {
  test('reads lists whose commas another program has encoded', () => {
    expect(parse('country=BA%2CRS&org=a%252Cb').state.filters).toMatchObject({ country: ['BA', 'RS'], org: ['a,b'] });
  });

  test('puts repeated keys of a list together, without repetitions', () => {
    expect(parse('?country=BA&country=RS,BA').state.filters.country).toEqual(['BA', 'RS']);
  });

  test('means the default scope by an address without one', () => {
    expect(parseAddress('', 'all').state.filters.scope).toBe('all');
    expect(formatAddress(state({ scope: 'core' }), 'all')).toBe('?scope=core');
  });

  test.each(['?data=a.csv', '?page=method&data=a.csv', '?data=a.csv&page=import'])(
    'opens the import page by %s',
    (search) => {
      expect(parse(search)).toEqual({ state: state({}, { page: 'import', data: 'a.csv' }), problems: [] });
    },
  );

  test('leaves to the import page whether data is an address', () => {
    expect(parse('?data=javascript:alert(1)').state.view.data).toBe('javascript:alert(1)');
  });

  test('ignores unknown keys and empty values in silence', () => {
    expect(parse('?utm_source=x&fbclid=1&__proto__=1&constructor=2&view=map&country=&q=%20&&=')).toEqual({
      state: state(),
      problems: [],
    });
  });

  test.each([
    ['scope', 'everything'],
    ['country', 'bosnia'],
    ['country', 'ba'],
    ['from', '2021-13'],
    ['from', '2021-02-29'],
    ['from', '2021?'],
    ['to', '2021/2022'],
    ['to', 'yesterday'],
    ['counted', 'mentioned'],
    ['focus', 'marri'],
    ['focus', 'source:x'],
    ['by', 'topic'],
    ['table', 'legend'],
    ['sort', 'random'],
    ['page', 'admin'],
    ['theme', 'neon'],
    ['bbox', '1,2,3'],
    ['bbox', '24,39,13,47'],
    ['bbox', '13,47,24,39'],
    ['bbox', '13,39,24,91'],
    ['bbox', '13,39,24,1e1'],
    ['bbox', 'NaN,39,24,47'],
    ['lang', '<b>'],
    ['v', '../../x'],
    ['v', '1..2'],
  ])('reports and ignores %s=%s', (key, value) => {
    expect(parse(`?${key}=${encodeURIComponent(value)}`)).toEqual({ state: state(), problems: [{ key, value }] });
  });

  test('keeps the good values of a list beside the bad', () => {
    const { state: read, problems } = parse('?country=BA,Atlantis,RS');
    expect(read.filters.country).toEqual(['BA', 'RS']);
    expect(problems).toEqual([{ key: 'country', value: 'Atlantis' }]);
  });

  test('never throws, and what it read it writes and reads again', () => {
    const key = fc.constantFrom('country', 'q', 'org', 'from', 'bbox', 'table', 'data', 'event', 'x', '__proto__');
    const value = fc.oneof(
      fc.string({ unit: ODD_SIGN, maxLength: 20 }),
      fc.constantFrom('%', '%E0%A4', '%2C', '%252c', 'a%20b,c', '2021-10', '1,2,3,4', '+'),
    );
    const search = fc
      .array(fc.tuple(key, value), { maxLength: 6 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
    fc.assert(
      fc.property(search, (text) => {
        const { state: read } = parse(text);
        const written = formatAddress(read, 'core');
        expect(parse(written)).toEqual({ state: read, problems: [] });
        expect(formatAddress(parse(written).state, 'core')).toBe(written);
      }),
    );
  });
});

describe('formatAddress', () => {
  const text = fc
    .string({ unit: ODD_SIGN, minLength: 1, maxLength: 12 })
    .map((value) => value.replace(/\p{Surrogate}/gu, '').trim())
    .filter((value) => value !== '');
  const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 3 });
  const day = fc.constantFrom('2015', '2021-10', '2024-02-29', '0999-12-31');
  const degrees = (max: number) => fc.integer({ min: -max * 1000, max: max * 1000 }).map((n) => n / 1000 + 0);
  const bounds = fc
    .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
    .filter(([west, south, east, north]) => west < east && south < north)
    .map(([west, south, east, north]): Bounds => [west, south, east, north]);
  const filters: fc.Arbitrary<Filters> = fc.record({
    scope: fc.constantFrom<Scope>('core', 'context', 'all'),
    country: some(fc.constantFrom('BA', 'RS', 'XK', 'none')),
    town: some(text),
    topic: some(text),
    format: some(text),
    group: some(text),
    org: some(text),
    funder: some(text),
    project: some(text),
    attendance: some(text),
    counted: some(fc.constantFrom(...COUNTED)),
    from: fc.option(day),
    to: fc.option(day),
    q: fc.oneof(text, fc.constant('')),
  });
  const views = fc.record({
    event: fc.option(text),
    focus: fc.option(text.map((id) => `funder:${id}`)),
    by: fc.constantFrom(...GROUPINGS),
    table: fc.subarray([...VIEWS]),
    sort: fc.constantFrom(...SORTS),
    page: fc.constantFrom(...PAGES),
    bbox: fc.option(bounds),
    lang: fc.option(fc.constantFrom('en', 'sr-Cyrl', 'bs-Latn-BA')),
    theme: fc.constantFrom(...THEMES),
    v: fc.option(fc.constantFrom('1.1.0', '2.0.0-rc.1')),
    data: fc.option(fc.constantFrom('https://example.org/a b/'.replace(' ', '%20'), 'v/1.0.0/', '/x?y=1&z=2#h')),
  });
  // Only the page on which data are opened has their address.
  const view: fc.Arbitrary<ViewState> = views.map((one) => (one.data === null ? one : { ...one, page: 'import' }));

  test('keeps every state through the address and back', () => {
    fc.assert(
      fc.property(filters, view, fc.constantFrom<Scope>('core', 'all'), (f, v, scope) => {
        const page = { filters: f, view: v };
        const search = formatAddress(page, scope);
        expect(parseAddress(search, scope)).toEqual({ state: page, problems: [] });
        // The same after another program has taken the address apart and put it together in its own way.
        expect(parseAddress(new URLSearchParams(search).toString(), scope).state).toEqual(page);
      }),
    );
  });

  test('drops the address of data on every other page', () => {
    expect(formatAddress(state({}, { page: 'method', data: 'a.csv' }), 'core')).toBe('?page=method');
    expect(formatAddress(state({}, { data: 'a.csv' }), 'core')).toBe('');
  });

  test('writes nothing that could end an attribute or a query', () => {
    const search = formatAddress(state({ q: '"><script>&#=+ \u2028', org: ["a'b`c"] }), 'core');
    expect(search).toMatch(/^\?[A-Za-z0-9%=&,:/@.!~*'()_-]*$/);
  });

  test('writes a broken half of a sign as U+FFFD', () => {
    expect(formatAddress(state({ q: '\ud800' }), 'core')).toBe('?q=%EF%BF%BD');
  });
});

test('checkIds leaves out what the data do not have, and says so', () => {
  const before = state(
    { country: ['none', 'BA', 'AQ'], org: ['marri', '__proto__'], counted: ['about'] },
    { event: 'e9', focus: 'org:x' },
  );
  const has = new Set(['country=BA', 'org=marri']);
  expect(checkIds(before, (key, value) => has.has(`${key}=${value}`))).toEqual({
    state: state({ country: ['none', 'BA'], org: ['marri'], counted: ['about'] }),
    problems: [
      { key: 'country', value: 'AQ' },
      { key: 'org', value: '__proto__' },
      { key: 'event', value: 'e9' },
      { key: 'focus', value: 'org:x' },
    ],
  });
});
