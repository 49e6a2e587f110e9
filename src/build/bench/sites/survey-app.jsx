// The tree as a survey of SurveyJS. With `?still` its animations are off, which its makers leave on.
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.css';
import { Survey } from 'survey-react-ui';
import tree from './tree.json';

const { questions, words } = tree;

/** A question is asked where an answer before it leads to it. */
const visibleIf = ({ id }) =>
  questions
    .flatMap((before) =>
      before.options.filter(({ next }) => next === id).map(({ value }) => `{${before.id}} = '${value}'`),
    )
    .join(' or ');

const model = new Model({
  pageNextText: words.continue,
  pagePrevText: words.back,
  completeText: words.continue,
  completedHtml: `<h3>${words.verdict}</h3>`,
  showQuestionNumbers: false,
  pages: questions.map((question, at) => ({
    name: question.id,
    ...(at === 0 ? {} : { visibleIf: visibleIf(question) }),
    elements: [
      {
        type: 'radiogroup',
        name: question.id,
        title: question.title,
        description: question.hint,
        isRequired: true,
        choices: question.options.map(({ value, label }) => ({ value, text: label })),
      },
      {
        type: 'panel',
        name: `${question.id}-how`,
        title: words.how,
        state: 'collapsed',
        elements: [
          { type: 'html', name: `${question.id}-text`, html: question.how.map((text) => `<p>${text}</p>`).join('') },
        ],
      },
    ],
  })),
});
if (location.search === '?still') model.animationEnabled = false;

createRoot(document.getElementById('root')).render(<Survey model={model} />);
