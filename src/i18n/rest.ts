import type { BriefMessages } from './brief';
import type { PageMessages } from './chapters';
import type { FewMessages } from './few-texts';
import type { IssueMessages } from './issue-text';
import type { Message } from './message';
import type { OwnMessages } from './own';
import type { PanelMessages } from './panels';
import type { PlainMessages } from './plain';
import type { ShareMessages } from './share';

/** What the parts of the page say that are loaded when they are wanted, as English has it: their chapters. */
export type RestMessages = BriefMessages &
  PageMessages &
  FewMessages &
  IssueMessages &
  OwnMessages &
  PanelMessages &
  PlainMessages &
  ShareMessages;

/** The same in another language, where it comes in one piece: the keys of English, with plural forms of its own. */
export type Rest = { readonly [K in keyof RestMessages]: Message };
