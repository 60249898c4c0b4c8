import 'virtual:susret-fonts.css';
import { describe, expect, it } from 'vitest';
import { textWidth, type Family, type Weight } from '../../src/plot/text-width';

/** Kerning, which the measure leaves out, makes up the difference. */
const TOLERANCE = 0.015;

const NAMES = { sans: 'Susret Sans', serif: 'Susret Serif' };

async function drawnWidth(text: string, size: number, weight: Weight, family: Family): Promise<number> {
  const font = `${weight} ${size}px '${NAMES[family]}'`;
  await document.fonts.load(font, text);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('The browser has no 2D canvas');
  context.font = font;
  return context.measureText(text).width;
}

describe('textWidth', () => {
  it.each([
    ['44 events from 2019 to 2023 brought together at least 545 participations.', 38, 400, 'serif'],
    ['Government is named at 20 events and counted at none', 22, 600, 'serif'],
    ['Women with migration experience', 14, 400, 'sans'],
    ['Police, prosecutors, courts', 14, 500, 'sans'],
    ['Ministry of the Interior of Austria', 13, 600, 'sans'],
    ['NORTH MACEDONIA', 12, 600, 'sans'],
    ['13–15 Oct 2021 · Sarajevo', 13, 400, 'sans'],
    ['Žene s iskustvom migracije, učešće i škole u Đakovu', 14, 400, 'sans'],
    ['Gratë me përvojë migrimi', 14, 600, 'sans'],
    ['Жене са искуством миграција', 14, 400, 'sans'],
    ['44 догађаја од 2019. до 2023. окупила су најмање 545 учешћа.', 22, 600, 'serif'],
    ['0123456789', 12, 500, 'sans'],
  ] as const)('measures "%s" at %d px as the browser draws it', async (text, size, weight, family) => {
    const drawn = await drawnWidth(text, size, weight, family);
    expect(Math.abs(textWidth(text, size, weight, family) / drawn - 1)).toBeLessThan(TOLERANCE);
  });
});
