import { afterEach, beforeEach, expect, vi } from 'vitest';

// A warning that nobody asked for is a fault. A test that expects one replaces the method itself.
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      complaints.push(`console.${method}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});
