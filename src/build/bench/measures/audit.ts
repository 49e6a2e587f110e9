import lighthouse from 'lighthouse';

export interface Audit {
  /** Out of 100, in the order in which Lighthouse names its categories. */
  scores: Readonly<Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>>;
  /** Milliseconds, simulated for a slow phone. */
  fcp: number;
  lcp: number;
  /** What cost points outside performance: ids of audits. */
  lost: readonly string[];
}

const ALL = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface AuditOptions {
  categories?: readonly string[];
  /** `simulate` computes what a slow phone would need, `devtools` slows this machine down. */
  throttlingMethod?: 'simulate' | 'devtools';
}

/** One run of Lighthouse as for a mobile phone. `port` is where a Chromium listens. */
export async function auditOnce(url: string, port: number, options: AuditOptions = {}): Promise<Audit> {
  const { categories = ALL, throttlingMethod = 'simulate' } = options;
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
    throttlingMethod,
  });
  if (result === undefined || result.lhr.runtimeError !== undefined)
    throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result');
  const { categories: judged, audits } = result.lhr;
  const lost = Object.values(judged)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ auditRefs }) => auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1))
    .map(({ id }) => id);
  return {
    scores: Object.fromEntries(ALL.map((id) => [id, Math.round((judged[id]?.score ?? 0) * 100)])) as Audit['scores'],
    fcp: audits['first-contentful-paint']?.numericValue ?? Number.NaN,
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    lost,
  };
}
