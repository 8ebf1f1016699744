// @ts-check
/*
 * <yaodian-embed src="https://…/embed/…/"><a href="https://…/">…</a></yaodian-embed>
 *
 * The link inside stands until the frame has said how high it is; where that never comes, it stays. Shows only what
 * stands under embed/ beside this file, in a frame that may run its script there and open our page
 * in a window of its own when the reader asks, and nothing else.
 */
{
  const script = document.currentScript;
  const home = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href;
  /** Higher than any page of ours; a frame that asks for more gets no more. */
  const highest = 10_000;

  class YaodianEmbed extends HTMLElement {
    static observedAttributes = ['src'];
    /** @type {HTMLIFrameElement | null} */
    #frame = null;
    #words = document.createElement('slot');
    #root = this.attachShadow({ mode: 'closed' });

    constructor() {
      super();
      this.#root.append(this.#words);
    }

    connectedCallback() {
      window.addEventListener('message', this.#hear);
      this.#show();
    }

    disconnectedCallback() {
      window.removeEventListener('message', this.#hear);
      this.#clear();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show();
    }

    #show() {
      this.#clear();
      const link = document.createElement('a');
      link.href = this.getAttribute('src') ?? '';
      const path = link.href.startsWith(home) ? link.href.slice(home.length) : '';
      if (!/^(?:[a-z-]+\/)?embed\//.test(path)) return;
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
      frame.loading = 'lazy';
      frame.title = this.title || (this.textContent ?? '').trim();
      frame.style.cssText = 'display:block;width:100%;height:1px;border:0';
      frame.src = link.href;
      this.#frame = frame;
      this.#root.append(frame);
    }

    #clear() {
      this.#frame?.remove();
      this.#frame = null;
      this.#words.hidden = false;
    }

    /** @param {MessageEvent} message */
    #hear = ({ data, origin, source }) => {
      const frame = this.#frame;
      // What a sandbox holds has no origin of its own, which is written so.
      if (frame === null || source !== frame.contentWindow || origin !== 'null') return;
      if (data?.type !== 'yaodian:height' || !(data.height > 0)) return;
      frame.style.height = `${Math.min(Math.ceil(data.height), highest)}px`;
      this.#words.hidden = true;
    };
  }

  if (!customElements.get('yaodian-embed')) customElements.define('yaodian-embed', YaodianEmbed);
}
