import { fold, foldedWords } from '../../../lib/fold';

/** Words that say of what kind an organisation is, in the languages of the region, and nothing of which one. */
const FORMS: ReadonlySet<string> = new Set(
  [
    ...[
      'NGO',
      'CSO',
      'NPO',
      'association',
      'citizens',
      'organisation',
      'organization',
      'foundation',
      'non-governmental',
    ],
    ...['NVO', 'OCD', 'UG', 'udruženje', 'udruga', 'građana', 'građansko', 'organizacija', 'fondacija', 'zaklada'],
    ...['nevladina', 'nevladino', 'OJQ', 'OJF', 'OSHC', 'shoqata', 'organizata', 'fondacioni', 'joqeveritare'],
    ...['ЗГ', 'здружение', 'граѓани', 'граѓанско', 'здружението', 'организација', 'фондација', 'невладина'],
  ].flatMap(foldedWords),
);

/** The search key of an organisation's name without the words for its kind: `NVO Atina` and `Udruženje građana „Atina”` give `atina`. */
export function keyWithoutForm(name: string): string {
  const words = foldedWords(name).filter((word) => !FORMS.has(word));
  return words.length === 0 ? fold(name) : words.join(' ');
}
