import { describe, expect, it } from 'vitest';
import { placePanel } from '../../../src/ui/place-panel';

const VIEWPORT = { width: 1000, height: 700 };

describe('placePanel', () => {
  it('opens below the left edge of its button', () => {
    const place = placePanel({ left: 100, top: 200, bottom: 234 }, { width: 320, height: 300 }, VIEWPORT);
    expect(place).toEqual({ shift: 0, above: false, maxHeight: 700 - 234 - 4 - 8 });
  });

  it('moves left where it would leave the viewport', () => {
    const place = placePanel({ left: 900, top: 200, bottom: 234 }, { width: 320, height: 300 }, VIEWPORT);
    expect(place.shift).toBe(-(900 + 320 - 992));
  });

  it('keeps its left edge inside a narrow viewport', () => {
    const place = placePanel(
      { left: 100, top: 0, bottom: 34 },
      { width: 384, height: 300 },
      { width: 390, height: 700 },
    );
    expect(place.shift).toBe(8 - 100);
  });

  it('opens upwards where there is more room', () => {
    const place = placePanel({ left: 0, top: 500, bottom: 534 }, { width: 320, height: 300 }, VIEWPORT);
    expect([place.above, place.maxHeight]).toEqual([true, 500 - 4 - 8]);
  });

  it('stays below and scrolls where there is less room above', () => {
    const place = placePanel({ left: 0, top: 200, bottom: 234 }, { width: 320, height: 900 }, VIEWPORT);
    expect(place.above).toBe(false);
  });
});
