/** W3C WebDriver, as far as the visits need it (https://www.w3.org/TR/webdriver2/). */

/** How a found element is written; the key is the one of the standard. */
export interface Found {
  readonly 'element-6066-11e4-a52e-4f735466cecf': string;
}

export const idOf = (element: Found): string => element['element-6066-11e4-a52e-4f735466cecf'];

/**
 * Sends a command and gives its value.
 *
 * @param within How many milliseconds the driver has for its answer; without it, any number.
 * @throws {Error} With what the driver says, if the command failed, or that it did not answer in time.
 */
export async function command<T>(
  method: 'GET' | 'POST' | 'DELETE',
  address: string,
  body: object = {},
  within?: number,
): Promise<T> {
  const response = await fetch(address, {
    method,
    signal: within === undefined ? null : AbortSignal.timeout(within),
    headers: { 'Content-Type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message} (${method} ${address})`);
  }
  return value as T;
}

export type Post = <T>(path: string, body?: object) => Promise<T>;

export interface Session {
  /** A command of the session, by its path below it. */
  readonly post: Post;
  readonly end: () => Promise<void>;
}

/**
 * Opens a session at a driver.
 *
 * @param options What the driver needs to know to start its browser, under its own name.
 * @param within How many milliseconds the browser has to start.
 */
export async function openSession(driver: string, options: object, within: number): Promise<Session> {
  const { sessionId } = await command<{ sessionId: string }>(
    'POST',
    `${driver}/session`,
    { capabilities: { alwaysMatch: options } },
    within,
  );
  const session = `${driver}/session/${sessionId}`;
  return {
    post: (path, body) => command('POST', `${session}/${path}`, body),
    end: () => command('DELETE', session),
  };
}
