import { expect, test } from 'vitest';
import { readMoney } from '../../../../../src/io/own/values/read-money';
import { readNumberText } from '../../../../../src/io/own/values/read-number-text';

function number(text: string) {
  const result = readNumberText(text);
  return result.ok ? [result.value, ...result.doubts.map(({ code }) => code)] : [result.code];
}

test.each<[string, unknown[]]>([
  ['12', [12]],
  ['+12', [12]],
  ['-12', [-12]],
  ['−12,5', [-12.5]],
  ['12,5', [12.5]],
  ['12.5', [12.5]],
  [',5', [0.5]],
  ['0,125', [0.125]],
  ['1.234,50', [1234.5]],
  ['1 234,50', [1234.5]],
  ['1\u202f234,50', [1234.5]],
  ['1\u00a0234', [1234]],
  ["1'234.50", [1234.5]],
  ['1’234', [1234]],
  ['1,234.50', [1234.5]],
  ['1.234.567', [1234567]],
  ['1,234,567', [1234567]],
  ['1234,567', [1234.567]],
  ['1.234', [1234, 'number-either-way']],
  ['1,234', [1234, 'number-either-way']],
  ['１２３', [123]],
  ['١٢٣', [123]],
  ['۱۲۳', [123]],
  ['50 %', ['percent']],
  ['(12)', ['number-in-brackets']],
  ['1.23.4', ['not-a-number']],
  ['12 34', ['not-a-number']],
  ['1e5', ['not-a-number']],
  ['', ['not-a-number']],
  ['Infinity', ['not-a-number']],
  ['99999999999999999999', ['above-maximum']],
])('readNumberText of %s', (text, expected) => {
  expect(number(text)).toEqual(expected);
});

function money(text: string) {
  const result = readMoney(text);
  return result.ok
    ? [result.value.amount, result.value.currency, ...result.doubts.map(({ code }) => code)]
    : [result.code];
}

test.each<[string, unknown[]]>([
  ['1.234,50 KM', [1234.5, 'BAM']],
  ['KM 500', [500, 'BAM']],
  ['500 BAM', [500, 'BAM']],
  ['€ 500', [500, 'EUR']],
  ['500€', [500, 'EUR']],
  ['500 EUR', [500, 'EUR']],
  ['500 evra', [500, 'EUR']],
  ['12.000,00 RSD', [12000, 'RSD']],
  ['12000 din.', [12000, 'RSD']],
  ['500 денари', [500, 'MKD']],
  ['500 MKD', [500, 'MKD']],
  ['500 lekë', [500, 'ALL']],
  ['ALL 500', [500, 'ALL']],
  ['$500', [500, 'USD']],
  ['500,- KM', [500, 'BAM']],
  ['500,-', [500, null, 'currency-missing']],
  ['500', [500, null, 'currency-missing']],
  ['12.000 EUR', [12000, 'EUR', 'number-either-way']],
  ['500 bananas', ['not-a-number']],
  ['EUR', ['not-a-number']],
  ['5 %', ['percent']],
])('readMoney of %s', (text, expected) => {
  expect(money(text)).toEqual(expected);
});
