import { PINNED } from '../pinned.ts';
import { bundle } from './bundle.ts';
import { type Builder, radio } from './site.ts';

const build =
  (path: string): Builder['build'] =>
  (tree) => ({
    folder: bundle('surveyJs', PINNED.surveyJs, 'survey-app.jsx', tree),
    path,
    pages: false,
    ready: 'input[type="radio"]',
    heading: '.sd-question__title, .sd-completedpage',
    option: radio,
    next: () => '.sd-navigation__next-btn, .sd-navigation__complete-btn',
  });

/** SurveyJS as it comes. */
export const survey: Builder = { name: 'SurveyJS', build: build('') };

/** SurveyJS without the animations that it starts each page with: the quickest that it can be. */
export const surveyStill: Builder = { name: 'SurveyJS, animations off', build: build('?still') };
