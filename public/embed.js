/* Sizes the frames of Susret on this page, and turns <figure data-susret="…"> into one. The page is complete without it. */
(() => {
  const here = document.currentScript.src;

  addEventListener('message', ({ data, source }) => {
    if (!data || data.type !== 'susret:height' || !Number.isFinite(data.height)) return;
    // The source cannot be forged; a frame may have no origin.
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (!frame) return;
    frame.style.height = `${Math.min(6000, Math.max(40, Math.ceil(data.height)))}px`;
    // Only a frame that speaks takes the place of the picture.
    frame
      .closest('figure[data-susret]')
      ?.querySelectorAll('[data-susret-still]')
      .forEach((part) => part.remove());
  });

  const start = () => {
    for (const figure of document.querySelectorAll('figure[data-susret]')) {
      const address = new URL(figure.dataset.susret, here);
      if (figure.querySelector('iframe') || !/^https?:$/.test(address.protocol)) continue;
      for (const part of figure.children) if (!part.matches('figcaption')) part.setAttribute('data-susret-still', '');
      const frame = document.createElement('iframe');
      frame.src = address.href;
      frame.title = figure.querySelector('img')?.alt || 'Susret';
      frame.loading = 'lazy';
      frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-downloads';
      frame.style.cssText = 'display:block;width:100%;height:1px;border:0';
      figure.prepend(frame);
    }
    // Frames that were there first have spoken already.
    for (const { contentWindow } of document.querySelectorAll('iframe'))
      contentWindow?.postMessage({ type: 'susret:ask' }, '*');
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
