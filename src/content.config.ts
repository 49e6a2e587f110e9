import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import sources from './content/sources.json';

const sourceIds = Object.keys(sources) as [string, ...string[]];

/** What every text carries: where its claims come from, when they were checked, and what nobody has confirmed. */
const truth = {
  sources: z.array(z.enum(sourceIds)).min(1),
  checked: z.coerce.date(),
  unconfirmed: z.array(z.string().min(1)).optional(),
};

const collection = <S extends z.ZodRawShape>(kind: string, shape: S) =>
  defineCollection({
    loader: glob({
      pattern: '*/*.md',
      base: `./src/content/${kind}`,
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: z.strictObject({ title: z.string().min(1).max(120), ...truth, ...shape }),
  });

const sentence = z.string().min(1);

export const collections = {
  questions: collection('questions', {
    short: sentence,
    hint: sentence.optional(),
    why: sentence,
    options: z.record(z.string(), sentence),
  }),
  gates: collection('gates', { closed: sentence, check: sentence }),
  replies: collection('replies', { meaning: sentence, causes: z.array(sentence).min(1), check: sentence }),
  remedies: collection('remedies', {
    who: sentence,
    where: sentence.optional(),
    risk: sentence,
    undo: sentence,
    wait: sentence,
    verify: sentence,
  }),
  findings: collection('findings', {}),
  unhelpful: collection('unhelpful', {}),
  outcomes: collection('outcomes', {}),
  /** Wikis and other places into which the guide can be put. */
  hosts: collection('hosts', { admin: sentence, height: sentence }),
};
