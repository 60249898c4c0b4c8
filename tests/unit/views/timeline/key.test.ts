import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../../src/lib/month';
import { eventKey, periodKey, readKey } from '../../../../src/views/timeline/key';

describe('keys of marks', () => {
  it('lead an event to its panel, colons in the id included', () => {
    expect(readKey(eventKey('a:b'))).toEqual({ event: 'a:b' });
  });

  it('lead a year to that year', () => {
    expect(readKey(periodKey('year', monthOf(2016, 1), monthOf(2016, 12)))).toEqual({ from: '2016', to: '2016' });
  });

  it('lead a span to its months', () => {
    expect(readKey(periodKey('span-1', monthOf(2015, 9), monthOf(2015, 12)))).toEqual({ from: '2015-09', to: '2015' });
  });

  it('lead nowhere where they are none', () => {
    expect(readKey('something')).toBeNull();
  });
});
