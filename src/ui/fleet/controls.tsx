import type { JSX } from 'preact';
import { GROUPINGS, type Query, SORTS } from '../../fleet/query.ts';
import type { Words } from './sender-words.ts';

const FATES = ['stops', 'alreadyBlocked', 'continues', 'unknown'] as const;
const METHODS = ['basic', 'oauth', 'both', 'unknown'] as const;

interface ControlsProps {
  t: Words;
  query: Query;
  onChange: (query: Query) => void;
}

/** Search, filters, order and groups. */
export function Controls({ t, query, onChange }: ControlsProps): JSX.Element {
  const set = (part: Partial<Query>): void => onChange({ ...query, ...part });
  return (
    <search class="controls">
      <label class="field">
        {t('search')}
        <input
          type="search"
          data-field="search"
          value={query.search}
          placeholder={t('searchHint')}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => set({ search: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('filterRetirement')}
        name="atRetirement"
        value={query.atRetirement ?? ''}
        options={[['', t('all')], ...FATES.map((id) => [id, t(`atRetirement.${id}`)] as const)]}
        onChange={(value) => set({ atRetirement: FATES.find((id) => id === value) ?? null })}
      />
      <Choice
        label={t('filterAuthentication')}
        name="authentication"
        value={query.authentication ?? ''}
        options={[['', t('all')], ...METHODS.map((id) => [id, t(`authentication.${id}`)] as const)]}
        onChange={(value) => set({ authentication: METHODS.find((id) => id === value) ?? null })}
      />
      <Choice
        label={t('sortBy')}
        name="sort"
        value={query.sort}
        options={SORTS.map((id) => [id, t(`sort.${id}`)])}
        onChange={(value) => set({ sort: SORTS.find((id) => id === value) ?? 'urgency' })}
      />
      <Choice
        label={t('groupBy')}
        name="grouping"
        value={query.grouping}
        options={GROUPINGS.map((id) => [id, t(`group.${id}`)])}
        onChange={(value) => set({ grouping: GROUPINGS.find((id) => id === value) ?? 'none' })}
      />
      <label class="tick">
        <input
          type="checkbox"
          data-field="seen"
          checked={query.seen}
          onChange={({ currentTarget }) => set({ seen: currentTarget.checked })}
        />
        {t('onlySeen')}
      </label>
    </search>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

/** One question with a few answers. */
export function Choice({ label, name, value, options, onChange }: ChoiceProps): JSX.Element {
  return (
    <label class="field">
      {label}
      <select data-field={name} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
