import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDEABLE, embedAddress, parseEmbed } from '../../../src/io/embed-address';
import { parseAddress } from '../../../src/io/url';
import { VIEWS } from '../../../src/model/view-state';

describe('the address of a frame', () => {
  it('names view and what is hidden', () => {
    expect(parseEmbed('?view=network&hide=links,title&country=BA')).toEqual({
      state: { view: 'network', hide: ['title', 'links'] },
      problems: [],
    });
  });

  it('reports what it does not know, and ignores it', () => {
    expect(parseEmbed('view=pie&hide=title,everything')).toEqual({
      state: { view: null, hide: ['title'] },
      problems: [
        { key: 'view', value: 'pie' },
        { key: 'hide', value: 'everything' },
      ],
    });
    expect(parseEmbed('?utm_source=x')).toEqual({ state: { view: null, hide: [] }, problems: [] });
  });

  it('leaves out what belongs to the reader of the dashboard', () => {
    const { state } = parseAddress('country=BA&event=x&page=method&data=https://elsewhere.example/&v=1.0.0', 'core');
    expect(embedAddress({ view: 'map', hide: [] }, state, 'core')).toBe('embed.html?view=map&country=BA&v=1.0.0');
    expect(embedAddress({ view: 'map', hide: ['title', 'legend'] }, parseAddress('', 'core').state, 'core')).toBe(
      'embed.html?view=map&hide=title,legend',
    );
  });

  it('is read as it was written', () => {
    const hide = fc.subarray([...HIDEABLE]);
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), hide, fc.string(), (view, hidden, q) => {
        const before = parseAddress(new URLSearchParams({ q }).toString(), 'core').state;
        const search = embedAddress({ view, hide: hidden }, before, 'core').slice('embed.html'.length);
        expect(parseEmbed(search)).toEqual({ state: { view, hide: hidden }, problems: [] });
        expect(parseAddress(search, 'core').state).toEqual(before);
      }),
    );
  });
});
