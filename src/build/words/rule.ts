/** One habit of wording that the product avoids. */
export interface Rule {
  /** Found in a sentence without code, quoted words and bold names. */
  not: RegExp;
  /** What to write instead. */
  say: string;
  /** A sentence that breaks the rule, and one that says it well. Both are tests. */
  bad: string;
  good: string;
  /** Places (a field or a key) where it may stand. */
  except?: RegExp;
  /** True where labels of up to three words may keep it, such as a column's head. */
  inLabels?: boolean;
}

/** What a page that uses a term has to say once: portals and replies are in English. */
export interface Gloss {
  term: RegExp;
  once: RegExp;
  say: string;
}

/** Everything that the style check knows of one language. */
export interface Style {
  rules: readonly Rule[];
  /** How no sentence begins. */
  openings: readonly Rule[];
  glosses: readonly Gloss[];
}
