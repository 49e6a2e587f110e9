import type { Answer } from '../byte-server.ts';
import type { Tree, TreeQuestion } from '../tree.ts';

/** One way of building the tree, ready to be served and walked. */
export interface Site {
  folder: string;
  /** Address of the first question, relative to the folder. */
  path: string;
  /** True where each step is a page of its own. */
  pages: boolean;
  /** There as soon as the script has made the page usable. */
  ready: string;
  /** What changes when the next step is shown. */
  heading: string;
  /** The control to be chosen before going on; null where going on is choosing. */
  option: (question: TreeQuestion) => string | null;
  /** What leads on. */
  next: (question: TreeQuestion) => string;
  /** Pages that a server makes on request. */
  answer?: Answer;
}

export interface Builder {
  name: string;
  build: (tree: Tree) => Site | Promise<Site>;
}

/** A radio button by its value: one question is shown at a time. */
export const radio = ({ taken }: TreeQuestion): string => `input[type="radio"][value="${taken}"]`;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
