import { frameAddress, USUAL } from './frame-address.ts';
import { LOWEST, SANDBOX, TALLEST } from './frame-limits.ts';
import { rootFrom } from './frame-root.ts';
import { themeAround, watchTheme } from './host-theme.ts';
import { type FromFrame, NAME, type ToFrame, toFrame, VERSION } from './messages.ts';

/** Custom properties of the element that are handed to the frame. */
const STYLES = ['accent', 'bg', 'text', 'border', 'radius', 'font', 'max-width'] as const;

/** Shown in place of a frame that may not be shown, in each language of the site. The script stands alone, so the sentences stand in it. */
const NOT_ALLOWED: Readonly<Record<string, string>> = {
  en: 'The troubleshooter can’t be shown here: the address of its site isn’t allowed on this page. Tell the person who looks after this page.',
  id: 'Pemecah masalah tidak dapat ditampilkan di sini: alamat situsnya tidak diizinkan di halaman ini. Beri tahu penanggung jawab halaman ini.',
};

/** Where this script lies: one folder below the root of the site. Null in systems that run scripts in their own way. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : null;

/**
 * `<smtp-auth-troubleshooter>`: the guide in a frame of its own, so that neither page touches the other's styles. Its
 * children are shown by browsers that do not run this script.
 */
class SmtpAuthTroubleshooter extends HTMLElement {
  static readonly #allowed = new Set<string>();
  /** Lets `data-base` name one more site: for the page's own script, since whoever writes a page's text may set attributes. */
  static allowBase(address: string): void {
    SmtpAuthTroubleshooter.#allowed.add(address);
    for (const element of document.querySelectorAll(NAME))
      if (element instanceof SmtpAuthTroubleshooter && element.#frame === null) element.#build();
  }
  static readonly observedAttributes = [
    'lang',
    'theme',
    'start',
    'config',
    'height',
    'storage',
    'signin',
    'compact',
    'cloud',
    'data-base',
  ];
  #frame: HTMLIFrameElement | null = null;
  #ready = false;
  #unwatch = (): void => undefined;
  #state: { step: string; verdict: string | null; answers: string | null } = {
    step: 'start',
    verdict: null,
    answers: null,
  };
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #listen = (event: MessageEvent<unknown>): void => this.#hear(event);

  connectedCallback(): void {
    addEventListener('message', this.#listen);
    this.#unwatch = watchTheme(this.#look);
    this.#build();
  }
  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
    this.#unwatch();
    this.#root.replaceChildren();
    this.#frame = null;
    this.#ready = false;
  }
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (this.#frame === null || before === after) return;
    if (name === 'theme') this.#look();
    else if (name === 'height') this.#fit();
    else if (name === 'lang' && this.#ready) this.#say({ type: 'lang', lang: this.#language() });
    else this.#build();
  }

  get theme(): string {
    return this.getAttribute('theme') ?? 'auto';
  }
  set theme(value: string) {
    this.setAttribute('theme', value);
  }
  get start(): string {
    return this.getAttribute('start') ?? '';
  }
  set start(value: string) {
    this.setAttribute('start', value);
  }
  get config(): string {
    return this.getAttribute('config') ?? '';
  }
  set config(value: string) {
    this.setAttribute('config', value);
  }
  /** `auto`, or a number of CSS pixels. */
  get height(): string {
    return this.getAttribute('height') ?? 'auto';
  }
  set height(value: string) {
    this.setAttribute('height', value);
  }
  get storage(): string {
    return this.getAttribute('storage') ?? 'none';
  }
  set storage(value: string) {
    this.setAttribute('storage', value);
  }
  get signin(): string {
    return this.getAttribute('signin') ?? 'newtab';
  }
  set signin(value: string) {
    this.setAttribute('signin', value);
  }

  /** Back to the start screen. */
  reset(): void {
    this.#say({ type: 'reset' });
  }
  /** To a reply, a question or a door of the start screen, by its id. */
  goTo(id: string): void {
    this.#say({ type: 'goTo', to: id });
  }
  /** Settings of the organisation; the frame takes them from pages that its site trusts. */
  setConfig(config: unknown): void {
    this.#say({ type: 'config', config });
  }
  /** Where the walk stands. `answers` are ids, and null on pages that the guide's site does not trust. */
  getState(): { version: number; step: string; verdict: string | null; answers: string | null } {
    return { version: VERSION, ...this.#state };
  }
  /** Takes over the custom properties again, after the page has changed them. */
  updateTheme(): void {
    this.#look();
  }

  /** The element's language, else the page's; English where the guide isn't written in it. */
  #language(): string {
    const wanted = (this.lang || document.documentElement.lang).toLowerCase().split('-')[0] ?? '';
    return Object.hasOwn(NOT_ALLOWED, wanted) ? wanted : 'en';
  }

  /** Light or dark as the element says, else as the page around it is. */
  #theme(): string {
    return this.theme === 'auto' ? themeAround(this) : this.theme;
  }

  #build(): void {
    const lang = this.#language();
    const page = document.baseURI;
    const root = rootFrom({ given: this.dataset.base, own, page, allowed: SmtpAuthTroubleshooter.#allowed });
    if (root === null) {
      const note = document.createElement('p');
      note.setAttribute('role', 'alert');
      note.dataset.problem = 'base';
      note.lang = lang;
      note.textContent = NOT_ALLOWED[lang] ?? '';
      this.#frame = null;
      this.#root.replaceChildren(note);
      this.#tell('guide-error', { problem: 'base' });
      return;
    }
    const { start, config } = this;
    const options = { ...USUAL, root, lang, start, config, compact: this.hasAttribute('compact') };
    const address = new URL(frameAddress({ ...options, signIn: this.signin !== 'off' }));
    for (const name of ['storage', 'cloud']) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    address.searchParams.set('theme', this.#theme());
    const frame = document.createElement('iframe');
    frame.title = this.title || 'SMTP AUTH troubleshooter';
    frame.loading = 'lazy';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.allow = 'clipboard-write';
    frame.setAttribute('sandbox', SANDBOX);
    frame.style.cssText = 'display:block;width:100%;border:0;color-scheme:inherit';
    frame.src = address.href;
    this.style.display ||= 'block';
    // A heading of the page that stays at the top doesn't hide the frame's first row.
    this.style.scrollMarginTop ||= '6rem';
    this.#ready = false;
    this.#frame = frame;
    this.#root.replaceChildren(frame);
    this.#fit();
  }

  #fit(height?: number): void {
    const fixed = Number.parseInt(this.height, 10);
    const pixels = Number.isNaN(fixed) ? (height ?? USUAL.height) : fixed;
    if (this.#frame !== null) this.#frame.style.height = `${Math.min(Math.max(pixels, LOWEST), TALLEST)}px`;
    if (height === undefined && this.#ready) this.#say({ type: 'hello', auto: Number.isNaN(fixed) });
  }

  readonly #look = (): void => {
    const computed = getComputedStyle(this);
    const style = Object.fromEntries(
      STYLES.map((name) => [name, computed.getPropertyValue(`--guide-${name}`).trim()]).filter(([, value]) => value),
    );
    this.#say({ type: 'theme', theme: this.#theme(), style });
  };

  #say(message: ToFrame): void {
    const frame = this.#frame;
    if (frame !== null && this.#ready) frame.contentWindow?.postMessage(toFrame(message), new URL(frame.src).origin);
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    const frame = this.#frame;
    if (frame === null || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
    const message = data as (FromFrame & { source: string; v: number }) | null;
    if (message?.source !== NAME || message.v !== VERSION) return;
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#fit();
        this.#look();
        this.#tell('guide-ready', {});
        break;
      case 'height':
        this.#fit(message.height);
        break;
      case 'step':
        this.#state = { ...this.#state, step: message.step, verdict: null };
        if (message.index > 0 && this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
        this.#tell('guide-step', { step: message.step, index: message.index });
        break;
      case 'result':
        this.#state = { ...this.#state, verdict: message.verdict };
        this.#tell('guide-result', {
          verdict: message.verdict,
          gate: message.gate,
          certainty: message.certainty,
        });
        break;
      case 'copy':
        this.#tell('guide-copy', { done: message.done });
        break;
      case 'error':
        this.#tell('guide-error', { problem: message.problem });
        break;
      case 'state':
        this.#state = { ...this.#state, answers: message.answers };
        break;
      default:
        message satisfies never;
    }
  }
}

if (customElements.get(NAME) === undefined) customElements.define(NAME, SmtpAuthTroubleshooter);
