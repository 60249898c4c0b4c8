import { describe, expect, it, vi } from 'vitest';
import { FrameAddress } from '../../../src/state/frame-address';

const bar = () => new FrameAddress(new URL('https://susret.example/site/embed.html?view=map&country=BA'));

describe('the address bar of a frame', () => {
  it('begins with the query of the frame, in the folder of the dashboard', () => {
    expect(bar().location).toMatchObject({
      origin: 'https://susret.example',
      pathname: '/site/',
      search: '?view=map&country=BA',
    });
  });

  it('goes back to the entry before, and tells who listens', () => {
    const frame = bar();
    const heard = vi.fn();
    frame.addEventListener('popstate', heard);
    frame.history.pushState({ step: 1 }, '', '/site/?country=RS');
    frame.history.pushState({ step: 2 }, '', '/site/');
    expect(frame.location.search).toBe('');
    frame.history.back();
    expect([frame.location.search, frame.history.state]).toEqual(['?country=RS', { step: 1 }]);
    frame.history.back();
    expect([frame.location.search, frame.history.state]).toEqual(['?view=map&country=BA', null]);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('stays at its first entry, where going back would leave the host page', () => {
    const frame = bar();
    const heard = vi.fn();
    frame.addEventListener('popstate', heard);
    frame.history.back();
    expect(heard).not.toHaveBeenCalled();
    expect(frame.location.search).toBe('?view=map&country=BA');
  });

  it('forgets what was ahead when a new step is made, and keeps the address where none is given', () => {
    const frame = bar();
    frame.history.pushState({ step: 1 }, '', '/site/?country=RS');
    frame.history.back();
    frame.history.pushState({ step: 1, layer: 'door:x' }, '');
    expect([frame.location.search, frame.history.state]).toEqual([
      '?view=map&country=BA',
      { step: 1, layer: 'door:x' },
    ]);
  });

  it('replaces the present entry', () => {
    const frame = bar();
    frame.history.pushState({ step: 1 }, '', '/site/?country=RS');
    frame.history.replaceState({ step: 1 }, '', '/site/?country=AL');
    expect(frame.location.search).toBe('?country=AL');
    frame.history.back();
    expect(frame.location.search).toBe('?view=map&country=BA');
  });

  it('tells those no more who have stopped listening', () => {
    const frame = bar();
    const heard = vi.fn();
    frame.addEventListener('popstate', heard);
    frame.removeEventListener('popstate', heard);
    frame.history.pushState({}, '', '/site/?country=RS');
    frame.history.back();
    expect(heard).not.toHaveBeenCalled();
  });
});
