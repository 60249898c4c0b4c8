import { expect, type CDPSession, type Page } from '@playwright/test';

interface Value {
  readonly value?: unknown;
}

/** What is read of a node of the accessibility tree of the Chrome DevTools Protocol. */
interface Node {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly backendDOMNodeId?: number;
}

/** Names of roles in the tree that are not those of ARIA. */
const ROLES: Readonly<Record<string, string>> = {
  ComboBoxSelect: 'combobox',
  Blockquote: 'blockquote',
};
/** Read as one thing: name, role and states, and nothing within. */
const CONTROLS = new Set('button link checkbox radio tab combobox option searchbox textbox image'.split(' '));
/** Said with their name before what is in them; without a name they are not said. */
const PLACES = new Set(
  'banner main navigation region contentinfo dialog list group radiogroup toolbar tablist tabpanel table'.split(' '),
);
/** Text within them is part of the line around it. */
const INLINE = new Set('StaticText InlineTextBox LineBreak none generic emphasis strong mark code time'.split(' '));

const MARKS = new Set('banner main navigation region contentinfo search heading'.split(' '));

/** A landmark or heading. */
export interface Outline {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly within: readonly Outline[];
}

/** In the order in which they are said; what gives nothing is not said. */
const STATES: readonly (readonly [name: string, say: (value: unknown) => string])[] = [
  ['checked', (is) => (is === 'mixed' ? 'partly checked' : is === 'true' ? 'checked' : 'not checked')],
  ['pressed', (is) => (is === 'true' ? 'pressed' : 'not pressed')],
  ['expanded', (is) => (is === true ? 'expanded' : 'collapsed')],
  ['selected', (is) => (is === true ? 'selected' : '')],
  ['disabled', (is) => (is === true ? 'unavailable' : '')],
];

const text = (value: Value | undefined) => (typeof value?.value === 'string' ? value.value.trim() : '');
const roleOf = (node: Node) => ROLES[text(node.role)] ?? text(node.role);

function stateOf(node: Node, name: string): unknown {
  return node.properties?.find((property) => property.name === name)?.value.value;
}

/** A control as it is said: "Belgrade 14, checkbox, not checked". */
function spoken(node: Node): string {
  const states = STATES.map(([name, say]) => {
    const value = stateOf(node, name);
    return value === undefined ? '' : say(value);
  });
  const role = roleOf(node);
  return [text(node.name), role, text(node.value), ...states, text(node.description)]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * A reader who has the accessibility tree alone: roles, names, values and states, and what live regions say.
 *
 * Acts as assistive software does, by the focus and a key on the node itself. Every search waits for what is still loading.
 */
export class Reader {
  readonly #page: Page;
  readonly #session: CDPSession;
  #nodes: ReadonlyMap<string, Node> = new Map();
  #root = '';
  #heard: readonly string[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Reader> {
    const reader = new Reader(page, await page.context().newCDPSession(page));
    await reader.#session.send('Accessibility.enable');
    await reader.#session.send('DOM.enable');
    await reader.#look();
    reader.#heard = reader.#messages();
    return reader;
  }

  /** Presses a key on a control: Enter, as its own action, where none is given. What live regions say from then on is news. */
  async act(role: string, name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.#focus(role, name);
    await this.#page.keyboard.press(key);
  }

  async type(role: string, name: string | RegExp, words: string): Promise<void> {
    await this.#focus(role, name);
    await this.#page.keyboard.type(words);
  }

  /** Waits until live regions have said this, and nothing else, since the last act. */
  async hears(...messages: readonly string[]): Promise<void> {
    await expect
      .poll(async () => {
        await this.#look();
        return this.#messages().filter((message) => !this.#heard.includes(message));
      })
      .toEqual(messages);
  }

  /**
   * Waits until a part of the page is read like this, line by line.
   *
   * @param lines From the first of them on: what is read before and after is not compared.
   */
  async reads(role: string, name: string | RegExp, lines: readonly string[]): Promise<void> {
    await expect
      .poll(async () => {
        const all = await this.lines(role, name);
        const at = all.indexOf(lines[0] ?? '');
        return at < 0 ? all : all.slice(at, at + lines.length);
      })
      .toEqual(lines);
  }

  /** Everything that is read of a part of the page. */
  async lines(role: string, name: string | RegExp): Promise<string[]> {
    return this.#read(await this.#find(role, name));
  }

  /** What has the focus, as it is said. */
  async at(): Promise<string> {
    await this.#look();
    const node = [...this.#nodes.values()].findLast((one) => !one.ignored && stateOf(one, 'focused') === true);
    return node === undefined ? '' : spoken(node);
  }

  /** Landmarks and headings in reading order: those within each, and where they are drawn, px from the top left of the page. */
  async outline(): Promise<Outline> {
    await this.#look();
    // What is fixed to the window's lower edge is last there.
    const below = await this.#page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return scrollY;
    });
    const within = async (node: Node): Promise<Outline[]> => {
      const children = (node.childIds ?? []).flatMap((id) => this.#nodes.get(id) ?? []);
      const found = await Promise.all(
        children.map(async (child) => {
          if (child.ignored || !MARKS.has(roleOf(child)) || child.backendDOMNodeId === undefined) return within(child);
          const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: child.backendDOMNodeId });
          const [left = 0, top = 0] = model.border;
          return [
            { name: `${text(child.name)}, ${roleOf(child)}`, left, top: top + below, within: await within(child) },
          ];
        }),
      );
      return found.flat();
    };
    const root = this.#nodes.get(this.#root);
    return { name: '', left: 0, top: 0, within: root === undefined ? [] : await within(root) };
  }

  async #focus(role: string, name: string | RegExp): Promise<void> {
    const { backendDOMNodeId } = await this.#find(role, name);
    this.#heard = this.#messages();
    if (backendDOMNodeId === undefined) throw new Error(`${role} ${String(name)} cannot be reached.`);
    await this.#session.send('DOM.focus', { backendNodeId: backendDOMNodeId });
  }

  /** The first node in reading order. */
  async #find(role: string, name: string | RegExp): Promise<Node> {
    let found: Node | undefined;
    const fits = (node: Node) =>
      roleOf(node) === role && (typeof name === 'string' ? text(node.name) === name : name.test(text(node.name)));
    await expect
      .poll(
        async () => {
          await this.#look();
          found = [...this.#inOrder(this.#root)].find(fits);
          return found !== undefined;
        },
        { message: `${role} ${String(name)}` },
      )
      .toBe(true);
    if (found === undefined) throw new Error('unreachable');
    return found;
  }

  async #look(): Promise<void> {
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#root = nodes[0]?.nodeId ?? '';
  }

  *#inOrder(id: string): Generator<Node> {
    const node = this.#nodes.get(id);
    if (node === undefined) return;
    if (!node.ignored) yield node;
    for (const child of node.childIds ?? []) yield* this.#inOrder(child);
  }

  #messages(): string[] {
    return [...this.#inOrder(this.#root)]
      .filter((node) => ['status', 'alert'].includes(roleOf(node)))
      .map((node) => this.#read(node).join(' '))
      .filter((message) => message !== '');
  }

  #read(node: Node): string[] {
    const lines: string[] = [];
    let line = '';
    /** Said before the next line. */
    let before = '';
    const end = () => {
      const said = line
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ ([.,;:)])/g, '$1')
        .trim();
      line = '';
      if (said === '') return;
      lines.push(before + said);
      before = '';
    };
    const read = (one: Node): void => {
      const role = roleOf(one);
      if (one.ignored || INLINE.has(role)) {
        if (role === 'StaticText') line += ` ${text(one.name)} `;
        else into(one);
        return;
      }
      if (CONTROLS.has(role)) {
        line += ` [${spoken(one)}] `;
        return;
      }
      end();
      if (role === 'heading') before = `heading ${String(stateOf(one, 'level'))}: `;
      else if (role === 'blockquote') before = 'quote: ';
      else if (PLACES.has(role) && text(one.name) !== '') {
        line = `${text(one.name)}, ${role}`;
        end();
      }
      into(one);
      end();
    };
    const into = (one: Node) => {
      for (const id of one.childIds ?? []) {
        const child = this.#nodes.get(id);
        if (child !== undefined) read(child);
      }
    };
    read(node);
    end();
    return lines;
  }
}
