/** What the pictures say that stand beside shared links. */
import '../i18n/en/event';
import { card } from '../figure/card';
import type { PlacedFigure } from '../figure/mark';
import { dateText } from '../i18n/date-text';
import { textFor } from '../io/site';
import type { Aggregates, EventLine } from '../model/aggregates';
import { titleIn } from '../state/title';
import { countMark, MARK } from '../views/events/count-mark';
import { peopleText, placeText } from '../views/events/lines';
import { sentenceText } from './overview';
import { siteTitle, type Setting } from './shell';

/** The card of an event: what it is, when, where, and how many as surely as its source says. */
export function eventCard({ site, locale, names }: Setting, line: EventLine): PlacedFigure {
  const { text: title, lang: titleLang } = titleIn(locale, line);
  const facts = [
    { label: locale.t('event.when'), text: dateText(locale, line), mark: null },
    { label: locale.t('event.where'), text: placeText(line, names, locale), mark: null },
    {
      label: locale.t('event.participants'),
      text: peopleText(line.count, locale),
      mark: { ...MARK, marks: countMark(line.count.kind) },
    },
  ];
  const alt = `${title}. ${facts.map(({ label, text }) => `${label}: ${text}`).join('. ')}.`;
  return card({ site: site.title, title, titleLang, facts, alt });
}

/** The card of the site, for every page that has none of its own: its subtitle and the live sentence. */
export function siteCard(setting: Setting, answer: Aggregates): PlacedFigure {
  const { site, locale } = setting;
  const subtitle = textFor(site.subtitle, locale.language);
  const sentence = sentenceText(setting, answer);
  return card({
    site: site.title,
    title: subtitle?.text ?? site.title,
    titleLang: subtitle?.lang ?? '',
    facts: [{ label: '', text: sentence, mark: null }],
    alt: `${siteTitle(site, locale.language)}. ${sentence}`,
  });
}
