import { expect, test } from 'vitest';
import { textWidth } from '../../../../src/plot/text-width';
import { choiceText, CHOICE_SIZE } from '../../../../src/views/network/vertical';

test('choiceText shortens a name that has no room and keeps its number', () => {
  const title = 'Reducing irregular migration to the EU by strengthening the capacity of migration-related structures';
  const text = choiceText(title, '11', 280);
  expect(text).toMatch(/^Reducing irregular .*… \(11\)$/);
  expect(textWidth(text, CHOICE_SIZE)).toBeLessThanOrEqual(280);
  expect(choiceText('WeToo', '2', 280)).toBe('WeToo (2)');
});
