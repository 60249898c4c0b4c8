import { expect, test } from 'vitest';
import { readCountry } from '../../../../../src/io/own/values/read-country';

test.each<[string, string[]]>([
  [
    'BA',
    [
      'BA',
      'ba',
      'BIH',
      'BiH',
      'B&H',
      'Bosna i Hercegovina',
      'Босна и Херцеговина',
      'Bosnia and Herzegovina',
      'Bosnja dhe Hercegovina',
    ],
  ],
  ['XK', ['XK', 'XKX', 'Kosovo', 'Kosovo*', 'Kosova', 'Kosovë', 'Косово', 'Косово*', 'Kosovo (UNSCR 1244)']],
  [
    'MK',
    [
      'MK',
      'MKD',
      'Makedonija',
      'FYROM',
      'Severna Makedonija',
      'Sjeverna Makedonija',
      'Северна Македонија',
      'Maqedonia e Veriut',
    ],
  ],
  ['RS', ['RS', 'SRB', 'Srbija', 'Србија', 'Serbia', 'Republika Srbija', 'Република Србија', 'Republic of Serbia']],
  ['AL', ['AL', 'Shqipëria', 'Shqipëri', 'Albanija', 'Албанија', 'Republika e Shqipërisë']],
  ['ME', ['ME', 'MNE', 'Crna Gora', 'Црна Гора', 'Mali i Zi', 'Montenegro', 'CRNA GORA']],
  ['HR', ['HR', 'Hrvatska', 'Хрватска', 'Kroacia', 'Croatia']],
  ['SI', ['SI', 'Slovenija', 'Словенија', 'Sllovenia']],
  ['BG', ['Bugarska', 'Бугарија', 'Bullgaria', 'Bulgaria']],
  ['TR', ['Turska', 'Турција', 'Turqia', 'Türkiye', 'Turkey']],
  ['GR', ['Grčka', 'Грција', 'Greqia', 'EL', 'Greece']],
  ['DE', ['Njemačka', 'Nemačka', 'Германија', 'Gjermania']],
  ['CZ', ['Češka', 'Çekia', 'Czech Republic']],
  ['GB', ['UK', 'United Kingdom', 'Velika Britanija']],
  ['US', ['SAD', 'САД', 'SHBA', 'USA']],
  ['JP', ['Japan', 'JP']],
  ['NG', ['Nigeria', 'Nigerija']],
])('%s has the names %j', (code, names) => {
  for (const name of names) expect(readCountry(name), name).toEqual({ ok: true, value: code, doubts: [] });
});

test.each(['Sarajevo', 'Republika Srpska', 'EU', 'XX', 'ZZ', 'Balkan', '', 'constructor', '12'])(
  '%s is no country',
  (text) => {
    expect(readCountry(text)).toEqual({ ok: false, code: 'not-a-country', expected: null });
  },
);
