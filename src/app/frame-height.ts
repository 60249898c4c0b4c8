import type { ViewName } from '../model/view-state';

/**
 * Tells the host page how high its content is, whenever that changes and whenever the host asks: `{type: 'susret:height', view, height}`,
 * and the message that AMP and many content systems read. Whole CSS pixels.
 *
 * The content box is measured, not the document: that never shrinks below its frame.
 */
export function reportHeight(view: ViewName | null) {
  return (content: HTMLElement): (() => void) | undefined => {
    const host = window.parent;
    if (host === window) return undefined;
    const report = () => {
      const height = Math.ceil(content.getBoundingClientRect().height);
      // Nothing that is secret, so that any host may read it.
      host.postMessage({ type: 'susret:height', view, height }, '*');
      host.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    };
    const onmessage = ({ source, data }: MessageEvent<unknown>) => {
      const asks = typeof data === 'object' && data !== null && 'type' in data && data.type === 'susret:ask';
      if (source === host && asks) report();
    };
    const observer = new ResizeObserver(report);
    observer.observe(content);
    window.addEventListener('message', onmessage);
    return () => {
      observer.disconnect();
      window.removeEventListener('message', onmessage);
    };
  };
}
